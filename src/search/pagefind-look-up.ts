/** Looks words up in Pagefind's index, in the browser. */
import type { LookUp } from './engine.ts';
import { INDEX_FOLDER } from './index-files.ts';
import type { Places } from './rank.ts';
import type { Card, SearchRecord } from './records.ts';

interface PagefindResult {
  id: string;
  /** Places of the word in the record. */
  words: number[];
  data(): Promise<{ meta: Record<string, string> }>;
}

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

/** A hit's card with the values it can be narrowed by. */
export type FoundCard = Card & SearchRecord['facets'];

export interface Index {
  lookUp: LookUp;
  /** The card of a record that a look-up has named. */
  card(id: string): Promise<FoundCard>;
}

/** Opens the index. @throws when it cannot be loaded */
export async function openIndex(): Promise<Index> {
  // In a variable, or the bundler would try to resolve it at build time.
  const address = `/${INDEX_FOLDER}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();

  const found = new Map<string, Promise<Places>>();
  const results = new Map<string, PagefindResult>();
  const cards = new Map<string, Promise<FoundCard>>();

  /** Places of one token. Asked for alone, so that no other word of the query changes the answer. */
  const places = async (token: string): Promise<Places> => {
    const answer = await pagefind.search(token);
    for (const result of answer.results) results.set(result.id, result);
    return new Map(answer.results.map(({ id, words }) => [id, words]));
  };

  return {
    async lookUp(tokens) {
      const entries = tokens.map(async (token) => {
        const known = found.get(token) ?? places(token);
        found.set(token, known);
        return [token, await known] as const;
      });
      return new Map(await Promise.all(entries));
    },
    card(id) {
      const known =
        cards.get(id) ??
        Promise.resolve(results.get(id)?.data()).then((data) => data?.meta as unknown as FoundCard);
      cards.set(id, known);
      return known;
    },
  };
}
