import type { Examples } from '../examples.ts';
import type SiteFooter from './SiteFooter.astro';

export const examples = {
  'with the day of the last change': {
    props: {
      siteName: 'Trang Mẫu',
      tagline: 'Một trang để thử.',
      publisher: 'Trung tâm Mẫu',
      notice: 'Văn bản của năm 2024.',
      pages: [{ id: 'gioi-thieu', title: 'Giới thiệu' }],
      address: 'https://example.org/thuat-ngu/',
      updated: '24/11/2026',
    },
    shows: [
      'Trang Mẫu',
      'https://example.org/thuat-ngu/',
      'Văn bản của năm 2024.',
      'Thuật ngữ',
      'Giới thiệu',
      'Sơ đồ trang',
      'Đơn vị quản lý nội dung: Trung tâm Mẫu',
      'Cập nhật 24/11/2026',
    ],
  },
  'without it': {
    props: {
      siteName: 'Trang Mẫu',
      tagline: 'Một trang để thử.',
      publisher: 'Trung tâm Mẫu',
      notice: 'Văn bản của năm 2024.',
      pages: [],
      address: 'https://example.org/thuat-ngu/',
    },
    shows: ['Trung tâm Mẫu'],
    lacks: ['Cập nhật'],
  },
} satisfies Examples<typeof SiteFooter>;
