import type { Examples } from '../examples.ts';
import type Pagination from './Pagination.astro';

export const examples = {
  'the first of three pages': {
    props: { page: 1, pages: 3, href: (page: number) => `/guong-dien-hinh/trang/${page}/` },
    shows: ['Trang 1 trong 3', 'Trang sau'],
    lacks: ['Trang trước'],
  },
  'the last of three pages': {
    props: { page: 3, pages: 3, href: (page: number) => `/guong-dien-hinh/trang/${page}/` },
    shows: ['Trang trước', 'Trang 3 trong 3'],
    lacks: ['Trang sau'],
  },
  'one page only: nothing to choose': {
    props: { page: 1, pages: 1, href: () => '/guong-dien-hinh/' },
    shows: [],
    lacks: ['Trang'],
  },
} satisfies Examples<typeof Pagination>;
