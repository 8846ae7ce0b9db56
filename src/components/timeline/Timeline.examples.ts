import { milestone, milestoneAhead } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type Timeline from './Timeline.astro';

export const examples = {
  'two milestones on the line of a year': {
    props: { milestones: [milestone, milestoneAhead], year: 2024 },
    shows: ['tháng 1', 'tháng 12', 'Trước 25/5/2024', 'Báo cáo 6 tháng', 'Trước 15/11/2024'],
  },
} satisfies Examples<typeof Timeline>;
