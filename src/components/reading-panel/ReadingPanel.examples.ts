import type { Examples } from '../examples.ts';
import type ReadingPanel from './ReadingPanel.astro';

export const examples = {
<<<<<<< HEAD
  'all settings': {
    props: {},
    shows: [
      'Cách đọc',
      'Cỡ chữ',
      'Rất lớn',
      'Màu nền',
      'Theo máy',
      'Khoảng cách dòng',
      'Đọc thành tiếng',
    ],
  },
=======
  'the panel': { props: {}, shows: ['Cỡ chữ'] },
>>>>>>> main
} satisfies Examples<typeof ReadingPanel>;
