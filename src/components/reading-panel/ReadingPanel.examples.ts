import type { Examples } from '../examples.ts';
import type ReadingPanel from './ReadingPanel.astro';

export const examples = {
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
} satisfies Examples<typeof ReadingPanel>;
