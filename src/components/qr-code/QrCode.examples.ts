import type { Examples } from '../examples.ts';
import type QrCode from './QrCode.astro';

export const examples = {
  'a page': {
    props: {
      address: 'https://dan-chu-co-so-uong-bi.example/thuat-ngu/',
      size: 3,
      path: 'M0 0h2v1h-2zM1 2h1v1h-1z',
    },
    shows: ['https://dan-chu-co-so-uong-bi.example/thuat-ngu/'],
  },
} satisfies Examples<typeof QrCode>;
