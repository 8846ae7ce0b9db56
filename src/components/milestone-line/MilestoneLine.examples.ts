import { milestone, milestoneAhead } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type MilestoneLine from './MilestoneLine.astro';

export const examples = {
  'short, on other pages': {
    props: { milestones: [milestone, milestoneAhead] },
    shows: ['24/5/2024', 'Báo cáo 6 tháng', 'Trước ngày 25/5/2024 · đã qua', '14/11/2024'],
    lacks: ['năm suy ra', 'Trước ngày 15/11/2024 · đã qua'],
  },
  'detailed, on the page of milestones': {
    props: { milestones: [milestone], detailed: true },
    shows: ['năm suy ra'],
  },
} satisfies Examples<typeof MilestoneLine>;
