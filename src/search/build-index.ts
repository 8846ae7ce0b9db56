/** Turns records into what the index holds: rows of tokens, and the lexicon. Pure. */
import { clauseMark, facetMark, layOut, referenceMark, TELLS_WHEN, TELLS_WHO } from './layout.ts';
import type { Site } from '../domain/site.ts';
import { expander } from './abbreviations.ts';
import { compareDocuments } from '../domain/document-order.ts';
import { compareVietnamese } from '../domain/vietnamese.ts';
import type { Facet, LexiconFile } from './lexicon.ts';
import type { Card, SearchRecord } from './records.ts';

/** A record as it goes to Pagefind. */
export interface IndexedRecord {
  card: Card;
  /** Tokens in their places (layout.ts). */
  content: string;
}

/**
 * A word that so many stories have in common says nothing about any of them. In their running text it is
 * left out, so that the pieces of the index a query needs stay small however many stories there are.
 */
const MOST_STORIES_A_WORD = 150;

/** Lays out all records and counts their words. */
export function buildIndex(
  records: readonly SearchRecord[],
  site: Pick<Site, 'terms' | 'documents'>,
): { records: IndexedRecord[]; lexicon: LexiconFile } {
  const { expand } = expander(site.terms);
  const expanded = records.map((record) => ({
    record,
    title: expand(record.title, record.where),
    context: record.context
      .split(' . ')
      .flatMap((part, index) => [...(index === 0 ? [] : ['']), ...expand(part, record.where)]),
    text: record.text
      .split(' . ')
      .flatMap((part, index) => [...(index === 0 ? [] : ['']), ...expand(part, record.where)]),
  }));

  const official = new Map<string, number>();
  const stories = new Map<string, number>();
  for (const { record, title, context, text } of expanded) {
    const counts = record.card.kind === 'story' ? stories : official;
    for (const key of new Set([...title, ...context, ...text])) {
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }

  const indexed = expanded.map(({ record, title, context, text }): IndexedRecord => {
    const isStory = record.card.kind === 'story';
    const keep = (key: string): string | undefined =>
      key === '' || (isStory && (stories.get(key) ?? 0) > MOST_STORIES_A_WORD) ? undefined : key;
    return {
      card: record.card,
      content: layOut(
        record.card.kind,
        { title, context, text: text.map(keep) },
        {
          title: [
            ...(record.isDocument === undefined ? [] : [referenceMark(record.isDocument)]),
            ...(record.anchor === undefined ? [] : [clauseMark(record.anchor)]),
          ],
          context: [
            ...record.tells.map((what) => (what === 'who' ? TELLS_WHO : TELLS_WHEN)),
            ...record.cites.map(referenceMark),
            ...Object.entries(record.facets).map(([facet, value]) => facetMark(facet, value)),
          ],
        },
      ),
    };
  });

  const values = (facet: Facet): Set<string> =>
    new Set(records.map((record) => record.facets[facet]).filter((value) => value !== undefined));
  const keys = [...new Set([...official.keys(), ...stories.keys()])].sort();
  const storyCount = records.filter((record) => record.card.kind === 'story').length;
  return {
    records: indexed,
    lexicon: {
      words: keys
        .map((key) => `${key} ${official.get(key) ?? ''} ${stories.get(key) ?? ''}`.trimEnd())
        .join('\n'),
      official: records.length - storyCount,
      stories: storyCount,
      terms: site.terms.map(({ short, full, synonyms, onlyIn }) => ({
        short,
        full,
        synonyms,
        ...(onlyIn ? { onlyIn } : {}),
      })),
      documents: site.documents.map(({ id, kind, number, alsoPrintedAs, issuedOn }) => ({
        id,
        kind,
        numbers: [number, ...alsoPrintedAs.map((other) => other.number)].filter(
          (own) => own !== null,
        ),
        issuedOn,
      })),
      clauses: [...new Set(records.flatMap(({ anchor }) => anchor ?? []))],
      facets: {
        level: [
          ...new Set(site.documents.toSorted(compareDocuments).map((document) => document.level)),
        ],
        year: [...values('year')].sort().reverse(),
        locality: [...values('locality')].sort(compareVietnamese),
      },
    },
  };
}
