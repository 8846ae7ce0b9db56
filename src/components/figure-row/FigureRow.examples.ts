import type { Examples } from '../examples.ts';
import type FigureRow from './FigureRow.astro';

export const examples = {
  'two figures': {
    props: {
      figures: [
        { value: '28 hộ', label: 'tự nguyện tháo dỡ cổng' },
        { value: 'gần 500 m²', label: 'đất đã hiến' },
      ],
    },
    shows: ['28 hộ', 'tự nguyện tháo dỡ cổng', 'gần 500 m²', 'đất đã hiến'],
  },
} satisfies Examples<typeof FigureRow>;
