import type { Examples } from '../examples.ts';
import type QrCode from './QrCode.astro';

export const examples = {
<<<<<<< HEAD
  'a page': {
    props: {
      address: 'https://dan-chu-co-so-uong-bi.example/thuat-ngu/',
      size: 3,
      path: 'M0 0h2v1h-2zM1 2h1v1h-1z',
    },
    shows: ['https://dan-chu-co-so-uong-bi.example/thuat-ngu/'],
=======
  'a code of three by three squares': {
    props: {
      address: 'https://example.org/ke-hoach/2024/',
      size: 3,
      path: 'M0 0h1v1H0zM2 2h1v1H2z',
    },
    shows: ['https://example.org/ke-hoach/2024/'],
>>>>>>> main
  },
} satisfies Examples<typeof QrCode>;
