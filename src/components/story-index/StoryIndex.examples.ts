import { story } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type StoryIndex from './StoryIndex.astro';

export const examples = {
  'a list with filters': {
    props: {
      title: 'Gương điển hình',
      stories: [{ story }],
      filters: {
        kind: [{ href: '/guong-dien-hinh/', text: 'Tất cả', count: 1, current: true }],
        locality: [
          { href: '/guong-dien-hinh/dia-ban/phuong-mau/', text: 'phường Mẫu', current: false },
        ],
      },
      page: 1,
      pages: 2,
      href: (page: number) => `/guong-dien-hinh/trang/${page}/`,
    },
    shows: ['Gương điển hình', 'Tất cả 1', 'phường Mẫu', 'Tổ Mẫu mở rộng đường', 'Trang 1 trong 2'],
    lacks: ['Chưa có bài nào'],
  },
  'nothing to show': {
    props: {
      title: 'Gương điển hình: Cá nhân',
      stories: [],
      filters: {
        kind: [{ href: '/guong-dien-hinh/', text: 'Tất cả', count: 0, current: false }],
        locality: [],
      },
      page: 1,
      pages: 1,
      href: () => '/guong-dien-hinh/',
    },
    shows: ['Chưa có bài nào ở đây.', 'Xem tất cả gương điển hình'],
  },
} satisfies Examples<typeof StoryIndex>;
