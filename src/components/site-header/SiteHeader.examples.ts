import type { Examples } from '../examples.ts';
import type SiteHeader from './SiteHeader.astro';

export const examples = {
  'on the home page': {
    props: { siteName: 'Trang Mẫu', path: '/' },
    shows: ['Trang Mẫu', 'Kế hoạch', 'Gương điển hình', 'Tìm kiếm', 'Danh mục'],
  },
  'on a page inside a section': {
    props: { siteName: 'Trang Mẫu', path: '/van-ban/luat-mau/' },
    shows: ['Căn cứ pháp lý'],
  },
} satisfies Examples<typeof SiteHeader>;
