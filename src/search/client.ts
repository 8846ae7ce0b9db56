/** The search of a page: index, lexicon and engine, opened once and shared by the box and the search page. */
import { Engine, type Answer } from './engine.ts';
import { INDEX_FOLDER, LEXICON_FILE } from './index-files.ts';
import { facetMark, KINDS, type Kind } from './layout.ts';
import { openLexicon, type Facet, type Lexicon, type LexiconFile } from './lexicon.ts';
import { PagefindIndex } from './pagefind.ts';
import type { Card } from './records.ts';
import { Reopening } from './reopening.ts';

const LEXICON = `/${INDEX_FOLDER}/${LEXICON_FILE}`;

/** What narrows the hits. */
export interface Narrowing {
  kind?: Kind | undefined;
  facets?: Partial<Record<Facet, string>> | undefined;
}

export interface Outcome {
  answer: Answer;
  /** Ids of the hits that are left, best first. */
  ids: string[];
  /** All kinds among the hits, with how many there are of each. */
  kinds: { kind: Kind; count: number }[];
  /** Values of the facets of the chosen kind, among its hits. */
  facets: { facet: Facet; value: string; count: number }[];
}

/** Facets that say something of a kind. */
const FACETS: Partial<Record<Kind, readonly Facet[]>> = {
  document: ['level', 'year'],
  story: ['locality'],
};

async function readLexicon(): Promise<LexiconFile> {
  // Asked for anew each time: it must belong to the index, which is also never taken from a stale cache.
  const response = await fetch(LEXICON, { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error(`${LEXICON}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as LexiconFile;
}

/** An open index with its lexicon. */
export class Search {
  private readonly index: PagefindIndex;
  private readonly lexicon: Lexicon;
  private readonly engine: Engine;

  private constructor(index: PagefindIndex, lexicon: Lexicon) {
    this.index = index;
    this.lexicon = lexicon;
    this.engine = new Engine(lexicon, index.lookUp);
  }

  /** Opens the index as it is now. */
  static async make(): Promise<Search> {
    const index = new PagefindIndex();
    try {
      const search = new Search(index, openLexicon(await readLexicon()));
      await search.engine.heads();
      return search;
    } catch (error) {
      index.close();
      throw error;
    }
  }

  async find(
    query: string,
    { literal = false, kind, facets = {} }: Narrowing & { literal?: boolean } = {},
  ): Promise<Outcome> {
    const answer = await this.engine.answer(query, { literal });
    const counts = new Map<Kind, number>();
    for (const { id } of answer.hits)
      counts.set(answer.kindOf(id), (counts.get(answer.kindOf(id)) ?? 0) + 1);
    const kinds = KINDS.flatMap((one) =>
      counts.has(one) ? [{ kind: one, count: counts.get(one) ?? 0 }] : [],
    );
    let ids = answer.hits
      .map(({ id }) => id)
      .filter((id) => kind === undefined || answer.kindOf(id) === kind);
    const found: Outcome['facets'] = [];
    for (const facet of (kind && FACETS[kind]) ?? []) {
      const values = this.lexicon.facets[facet];
      const places = await this.index.lookUp(values.map((value) => facetMark(facet, value)));
      const has = (id: string, value: string): boolean =>
        places.get(facetMark(facet, value))?.has(id) ?? false;
      for (const value of values) {
        const count = ids.filter((id) => has(id, value)).length;
        if (count > 0) found.push({ facet, value, count });
      }
      const chosen = facets[facet];
      if (chosen !== undefined) ids = ids.filter((id) => has(id, chosen));
    }
    return { answer, ids, kinds, facets: found };
  }

  /** What the hits show. */
  cards(ids: readonly string[]): Promise<Card[]> {
    return Promise.all(ids.map((id) => this.index.card(id)));
  }

  /** Whatever is still asked of it fails. */
  close(): void {
    this.index.close();
  }
}

/** The search that box and search page share. */
export const search = new Reopening(() => Search.make());
