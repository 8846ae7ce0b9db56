import type { Examples } from '../examples.ts';
import type ShareLinks from './ShareLinks.astro';

<<<<<<< HEAD
const decree = {
  citation: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
  address: 'https://dan-chu-co-so-uong-bi.example/van-ban/nghi-dinh-59-2023-nd-cp/',
  title: 'Nghị định số 59/2023/NĐ-CP',
};

export const examples = {
  'a document, nobody to write to yet': {
    props: { ...decree, contactEmail: null },
    shows: [
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.',
      'Gửi qua Zalo',
      'Gửi thư điện tử',
    ],
    lacks: ['Báo lỗi'],
  },
  'with an address for faults': {
    props: { ...decree, contactEmail: 'lien-he@example.vn' },
    shows: ['Báo lỗi ở trang này'],
  },
  'a plan, whose clauses are cited one by one': {
    props: { ...decree, contactEmail: null, clauses: true },
    shows: ['Sao chép lời dẫn'],
=======
export const examples = {
  'a page without an address to report faults to': {
    props: {
      citation: 'Kế hoạch thực hiện dân chủ ở cơ sở năm 2024',
      address: 'https://example.org/ke-hoach/2024/',
      title: 'Kế hoạch năm 2024',
      contactEmail: null,
    },
    shows: ['Zalo'],
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
>>>>>>> main
  },
} satisfies Examples<typeof ShareLinks>;
