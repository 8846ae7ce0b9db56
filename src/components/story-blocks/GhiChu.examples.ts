import type { Examples } from '../examples.ts';
import type GhiChu from './GhiChu.astro';

export const examples = {
  'a remark of the editors': {
    props: {},
    slot: '<p>Số liệu theo bài nguồn.</p>',
    shows: ['Số liệu theo bài nguồn.'],
  },
} satisfies Examples<typeof GhiChu>;
