import { milestone, milestoneAhead } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type MilestoneLine from './MilestoneLine.astro';

export const examples = {
  'one past, its year inferred, and one ahead': {
    props: { milestones: [milestone, milestoneAhead] },
    shows: [
      'Trước 25/5/2024',
      'Báo cáo 6 tháng',
      'hết 24/5/2024 · đã qua · năm suy ra',
      'Trước 15/11/2024',
    ],
    lacks: ['hết 14/11/2024 · đã qua'],
  },
} satisfies Examples<typeof MilestoneLine>;
