import { expect, test } from 'vitest';
import { keyOf } from '../../src/domain/vietnamese.ts';
import { CONTEXT_START, TEXT_START, type Kind } from '../../src/search/layout.ts';
import { rank, type Places } from '../../src/search/rank.ts';
import type { Reading } from '../../src/search/readings.ts';

const reading = (words: string, slip?: number, document = 0): Reading => ({
  kind: 'as typed',
  terms: words.split(' ').map((word) => ({
    alternatives: [{ key: keyOf(word), quality: 1 }],
    weight: 0.5,
    known: true,
  })),
  wanted: new Set(),
  keys: words.split(' ').map(keyOf),
  least: 0,
  document,
  ...(slip === undefined ? {} : { slip }),
});

/** Ranks records given as "word@place word@place". */
function order(
  words: string,
  records: Record<string, string>,
  kinds: Record<string, Kind> = {},
  slip?: number,
  document = 0,
) {
  const places = new Map<string, Map<string, number[]>>();
  for (const [id, text] of Object.entries(records)) {
    for (const spot of text.split(' ')) {
      const [word = '', at] = spot.split('@');
      const own = places.get(keyOf(word)) ?? new Map<string, number[]>();
      places.set(keyOf(word), own);
      own.set(id, [...(own.get(id) ?? []), Number(at)]);
    }
  }
  const heads = new Map(
    Object.keys(records).map((id) => [
      id,
      { kind: kinds[id] ?? ('clause' as const), titleLength: 4 },
    ]),
  );
  const none: Places = new Map();
  return rank(reading(words, slip, document), {
    placesOf: (key) => places.get(key) ?? none,
    heads,
    tells: { who: none, when: none },
  });
}
const ids = (ranked: readonly { id: string }[]): string[] => ranked.map(({ id }) => id);
const [c, t] = [CONTEXT_START, TEXT_START];

test('of records that score alike the one is first whose words stand closer', () => {
  const ranked = order('dân vận', {
    a: `dân@${t} vận@${t + 5}`,
    b: `dân@${t + 9} vận@${t + 11}`,
  });
  expect(ranked[0]?.score).toBe(ranked[1]?.score);
  expect(ids(ranked)).toEqual(['b', 'a']);
});

test('neighbours that stand side by side tell more than the same words apart', () => {
  const ranked = order('dân vận', {
    apart: `dân@${t} vận@${t + 5}`,
    together: `dân@${t} vận@${t + 1}`,
  });
  expect(ids(ranked)).toEqual(['together', 'apart']);
  expect(ranked[0]?.coverage).toBe(1);
  expect(ranked[1]?.coverage).toBeLessThan(0.5);
});

test('a title before a text, a text before what stands around', () => {
  expect(
    ids(
      order('dân vận', {
        around: `dân@${c} vận@${c + 1}`,
        text: `dân@${t} vận@${t + 1}`,
        title: 'dân@0 vận@1',
      }),
    ),
  ).toEqual(['title', 'text', 'around']);
});

test('a term of the glossary stands behind the clause that holds the same words', () => {
  expect(
    ids(
      order(
        'dân vận',
        { a: 'dân@0 vận@1', b: `dân@${t} vận@${t + 1}` },
        { a: 'term', b: 'clause' },
      ),
    ),
  ).toEqual(['b', 'a']);
});

test('a corrected word must stand beside a neighbour of the query', () => {
  const records = { apart: `dân@${t} vận@${t + 5}`, together: `dân@${t} vận@${t + 1}` };
  const ranked = order('dân vận', records, {}, 1);
  expect(ids(ranked)).toEqual(['together']);
  expect(ranked[0]?.mended).toBe(keyOf('vận'));
});

test('equal records keep a fixed order', () => {
  const records = { b: `dân@${t}`, a: `dân@${t}`, c: `dân@${t}` };
  expect(ids(order('dân', records))).toEqual(['a', 'b', 'c']);
});

test('what a term explains proves less than what a clause says', () => {
  const [first, second] = order(
    'dân vận',
    { a: `dân@${t} vận@${t + 1}`, b: `dân@${t} vận@${t + 1}` },
    { a: 'term' },
  );
  expect(first).toMatchObject({ id: 'b', coverage: 1 });
  expect(second?.coverage).toBeLessThan(1);
});

test('a document called by its subject is that document, or a clause that calls it so', () => {
  const records = {
    called: `luật@${t} đất@${t + 1}`,
    document: `luật@0 đất@${t}`,
    other: `luật@${t} đất@${t + 5}`,
  };
  const kinds: Record<string, Kind> = { document: 'document' };
  expect(ids(order('luật đất', records, kinds, undefined, 1)).toSorted()).toEqual([
    'called',
    'document',
  ]);
});
