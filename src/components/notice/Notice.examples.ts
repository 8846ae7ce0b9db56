import type { Examples } from '../examples.ts';
import type Notice from './Notice.astro';

export const examples = {
  'a remark': { props: {}, slot: '<p>Văn bản của năm 2024.</p>', shows: ['Văn bản của năm 2024.'] },
} satisfies Examples<typeof Notice>;
