import type { Examples } from '../examples.ts';
import type Unbroken from './Unbroken.astro';

export const examples = {
  'words that stay together': {
    props: { text: 'Dân chủ ở cơ sở Uông Bí', keepTogether: ['Uông Bí', 'dân chủ'] },
    shows: ['Dân chủ ở cơ sở Uông Bí'],
  },
  'a number and what it counts': {
    props: { text: 'Làm nốt 300 mét đường ở tổ 35', keepTogether: ['Uông Bí'] },
    shows: ['300 mét', 'tổ 35'],
  },
  'nothing to keep': { props: { text: 'Thuật ngữ' }, shows: ['Thuật ngữ'] },
} satisfies Examples<typeof Unbroken>;
