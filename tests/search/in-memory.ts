/** The search of a content tree without a browser: the same records and engine over an index in memory. */
import { readContentFiles, toRawContent } from '../../src/content-files/read-content.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import type { Site } from '../../src/domain/site.ts';
import { buildIndex, type IndexedRecord } from '../../src/search/build-index.ts';
import { Engine, type LookUp } from '../../src/search/engine.ts';
import { openLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { recordsOf } from '../../src/search/records.ts';

export interface MemorySearch {
  site: Site;
  records: IndexedRecord[];
  lexicon: Lexicon;
  engine: Engine;
  lookUp: LookUp;
  /** Addresses of the hits, best first, each once. */
  ask(query: string): Promise<string[]>;
}

/** Opens the search of the tree in `dir`. */
export async function openMemorySearch(dir: string): Promise<MemorySearch> {
  const { raw } = toRawContent(await readContentFiles(dir));
  const { site } = buildSite(raw);
  const bodies = new Map(
    (['documents', 'units', 'stories', 'pages'] as const).flatMap((collection) =>
      raw[collection].map(({ id, body }) => [`${collection}/${id}`, body] as const),
    ),
  );
  const { records, lexicon: file } = buildIndex(recordsOf(site, bodies), site);
  const index = new Map<string, Map<string, number[]>>();
  records.forEach(({ content }, number) => {
    content.split(' ').forEach((token, at) => {
      if (token === '.') return;
      const places = index.get(token) ?? new Map<string, number[]>();
      index.set(token, places);
      places.set(String(number), [...(places.get(String(number)) ?? []), at]);
    });
  });
  const lookUp: LookUp = (tokens) =>
    Promise.resolve(new Map(tokens.map((token) => [token, index.get(token) ?? new Map()])));
  const lexicon = openLexicon(file);
  const engine = new Engine(lexicon, lookUp);
  return {
    site,
    records,
    lexicon,
    engine,
    lookUp,
    async ask(query) {
      const { hits } = await engine.answer(query);
      return [...new Set(hits.map(({ id }) => records[Number(id)]?.card.url ?? ''))];
    },
  };
}
