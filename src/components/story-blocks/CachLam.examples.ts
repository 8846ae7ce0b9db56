import type { Examples } from '../examples.ts';
import type CachLam from './CachLam.astro';

export const examples = {
  'steps with a name of their own': {
    props: { ten: 'Bốn bước mở đường' },
    slot: '<ol><li>Họp tổ</li><li>Bàn cách làm</li></ol>',
    shows: ['Bốn bước mở đường', 'Họp tổ'],
  },
} satisfies Examples<typeof CachLam>;
