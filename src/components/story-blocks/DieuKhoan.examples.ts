import type { Examples } from '../examples.ts';
import type DieuKhoan from './DieuKhoan.astro';

export const examples = {
  'a clause of the plan of 2024': {
    props: { ma: '2024/II.2.g2' },
    shows: ['Mục II.2, gạch đầu dòng thứ 2'],
  },
} satisfies Examples<typeof DieuKhoan>;
