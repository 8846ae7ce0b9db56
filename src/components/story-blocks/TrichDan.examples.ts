import type { Examples } from '../examples.ts';
import type TrichDan from './TrichDan.astro';

export const examples = {
  'words of a person who is not named': {
    props: { vaitro: 'một người dân tổ 3' },
    slot: '<p>Ai cũng góp một tay.</p>',
    shows: ['Ai cũng góp một tay.', 'một người dân tổ 3'],
  },
} satisfies Examples<typeof TrichDan>;
