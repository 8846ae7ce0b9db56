import type { Examples } from '../examples.ts';
import type FilterLinks from './FilterLinks.astro';

export const examples = {
  'choices, one of them made': {
    props: {
      label: 'Loại',
      links: [
        { href: '/guong-dien-hinh/', text: 'Tất cả', count: 5, current: false },
        { href: '/guong-dien-hinh/loai/tap-the/', text: 'Tập thể', current: true },
        { href: '/guong-dien-hinh/loai/mo-hinh/', text: 'Mô hình', count: 0, current: false },
      ],
    },
    shows: ['Loại', 'Tất cả 5', 'Tập thể', 'Mô hình 0'],
  },
} satisfies Examples<typeof FilterLinks>;
