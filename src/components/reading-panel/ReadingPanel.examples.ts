import type { Examples } from '../examples.ts';
import type ReadingPanel from './ReadingPanel.astro';

export const examples = {
  'the panel': { props: {}, shows: ['Cỡ chữ'] },
} satisfies Examples<typeof ReadingPanel>;
