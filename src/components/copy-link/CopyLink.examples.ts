import type { Examples } from '../examples.ts';
import type CopyLink from './CopyLink.astro';

export const examples = {
  'a link to a clause': {
    props: { anchor: 'ii-4-g1', path: 'Mục II.4, gạch đầu dòng thứ 1' },
    shows: ['Sao chép liên kết'],
  },
} satisfies Examples<typeof CopyLink>;
