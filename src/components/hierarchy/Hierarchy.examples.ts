import { law, resolution } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type Hierarchy from './Hierarchy.astro';

export const examples = {
  'two levels and the plan': {
    props: {
      rows: [[law], [resolution]],
      plan: { id: '2024', shortTitle: 'Kế hoạch năm 2024', legalBasis: [law] },
    },
    shows: ['Trung ương', 'Luật Mẫu', 'Thành phố Uông Bí', '1/NQ-HĐND', 'Kế hoạch năm 2024'],
  },
} satisfies Examples<typeof Hierarchy>;
