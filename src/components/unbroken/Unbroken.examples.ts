import type { Examples } from '../examples.ts';
import type Unbroken from './Unbroken.astro';

export const examples = {
  'words that stay together': {
    props: { text: 'Dân chủ ở cơ sở Uông Bí', keepTogether: ['Uông Bí', 'dân chủ'] },
    shows: ['Dân chủ ở cơ sở Uông Bí'],
  },
  'nothing to keep': { props: { text: 'Thuật ngữ' }, shows: ['Thuật ngữ'] },
} satisfies Examples<typeof Unbroken>;
