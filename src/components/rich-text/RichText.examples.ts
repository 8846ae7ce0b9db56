import { bare, bullet } from '../example-site.ts';
import type { Examples } from '../examples.ts';
import type RichText from './RichText.astro';

export const examples = {
  'a citation, an abbreviation, words with a note': {
    props: { segments: bullet.segments },
    shows: [bullet.text],
  },
  'plain words': { props: { segments: bare.segments }, shows: [bare.text] },
} satisfies Examples<typeof RichText>;
