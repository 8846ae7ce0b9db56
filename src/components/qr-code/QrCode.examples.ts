import type { Examples } from '../examples.ts';
import type QrCode from './QrCode.astro';

export const examples = {
  'a code of three by three squares': {
    props: {
      address: 'https://example.org/ke-hoach/2024/',
      size: 3,
      path: 'M0 0h1v1H0zM2 2h1v1H2z',
    },
    shows: ['https://example.org/ke-hoach/2024/'],
  },
} satisfies Examples<typeof QrCode>;
