import type { Examples } from '../examples.ts';
import type SoLieu from './SoLieu.astro';

export const examples = {
  'a figure and what it means': {
    props: { so: '28 hộ', nghia: 'tự nguyện tháo dỡ cổng' },
    shows: ['28 hộ', 'tự nguyện tháo dỡ cổng'],
  },
} satisfies Examples<typeof SoLieu>;
