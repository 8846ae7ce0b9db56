/** The search as the pages use it: opened once, when it is first touched. */
import { Engine, type Answer } from './engine.ts';
import { INDEX_FOLDER, LEXICON_FILE } from './index-files.ts';
import { openLexicon, type LexiconFile } from './lexicon.ts';
import { openIndex, type FoundCard } from './pagefind-look-up.ts';

export interface Search {
  answer(query: string, options?: { literal?: boolean }): Promise<Answer>;
  cards(ids: readonly string[]): Promise<FoundCard[]>;
}

async function open(): Promise<Search> {
  const [index, file] = await Promise.all([
    openIndex(),
    fetch(`/${INDEX_FOLDER}/${LEXICON_FILE}`).then((response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json() as Promise<LexiconFile>;
    }),
  ]);
  const engine = new Engine(openLexicon(file), index.lookUp);
  await engine.heads();
  return {
    answer: (query, options) => engine.answer(query, options),
    cards: (ids) => Promise.all(ids.map((id) => index.card(id))),
  };
}

let opened: Promise<Search> | undefined;

/** The search, loaded at the first call; a failed load is tried again at the next. */
export function openSearch(): Promise<Search> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
