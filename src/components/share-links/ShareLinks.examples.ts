import type { Examples } from '../examples.ts';
import type ShareLinks from './ShareLinks.astro';

export const examples = {
  'a page without an address to report faults to': {
    props: {
      citation: 'Kế hoạch thực hiện dân chủ ở cơ sở năm 2024',
      address: 'https://example.org/ke-hoach/2024/',
      title: 'Kế hoạch năm 2024',
      contactEmail: null,
    },
    shows: ['Gửi thư điện tử'],
    lacks: ['Báo lỗi'],
  },
  'a page whose faults can be reported': {
    props: {
      citation: 'Kế hoạch thực hiện dân chủ ở cơ sở năm 2024',
      address: 'https://example.org/ke-hoach/2024/',
      title: 'Kế hoạch năm 2024',
      contactEmail: 'trungtam@example.org',
    },
    shows: ['Báo lỗi'],
  },
} satisfies Examples<typeof ShareLinks>;
