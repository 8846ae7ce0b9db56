import type { Examples } from '../examples.ts';
import type SearchForm from './SearchForm.astro';

export const examples = {
  'large, on a page': { props: { id: 'tim' }, shows: ['Tìm trong trang', 'Tìm'] },
  'small, in the header': { props: { id: 'tim-dau-trang', compact: true }, shows: ['Tìm'] },
} satisfies Examples<typeof SearchForm>;
