import { basis, part, section } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type PlanContents from './PlanContents.astro';

export const examples = {
  'a basis, a part and its section': {
    props: { entries: [basis, part, section] },
    shows: [
      'Trong kế hoạch này',
      'Căn cứ ban hành',
      'II. Nội dung',
      '4. Kiểm tra, báo cáo',
      'Mục lục',
    ],
  },
} satisfies Examples<typeof PlanContents>;
