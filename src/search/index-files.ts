/** Where the index lies in the published site; the build writes there, the browser reads there. */

export const INDEX_FOLDER = 'pagefind';
export const LEXICON_FILE = 'lexicon.pf_lexicon';
