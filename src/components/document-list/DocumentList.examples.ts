import { law, resolution } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type DocumentList from './DocumentList.astro';

export const examples = {
  'a numbered and an unnumbered document': {
    props: { documents: [law, resolution] },
    shows: [
      'Luật Mẫu',
      'kế hoạch không dẫn',
      'Nghị quyết số 1/NQ-HĐND',
      'Nghị quyết mẫu về dân chủ ở cơ sở',
      '16/12/2023',
      'dẫn ở 1 điều khoản',
    ],
  },
} satisfies Examples<typeof DocumentList>;
