import { expect, test } from 'vitest';
import { openLexicon, type LexiconFile } from '../../src/search/lexicon.ts';

const file: LexiconFile = {
  words: 'da6n 90 2000\ndan4 1\nkhie61u 4\nong  300',
  official: 100,
  stories: 2000,
  terms: [],
  documents: [],
  clauses: [],
  facets: { level: [], year: [], locality: [] },
};
const lexicon = openLexicon(file);

test('words are found by their letters, the frequent spelling first', () => {
  expect(lexicon.keysOf('dan')).toEqual(['da6n', 'dan4']);
  expect(lexicon.keysOf('xyz')).toEqual([]);
  expect(lexicon.has('ong')).toBe(true);
});

test('a word of the glossary tells what follows it, typed with some of its marks', () => {
  const { following } = openLexicon({
    ...file,
    terms: [{ full: 'khiếu nại, tố cáo', synonyms: [] }],
  });
  expect([...following('khie6u')]).toEqual(['nai5']);
  expect([...following('khieu')]).toEqual(['nai5']);
  expect([...following('cao1')]).toEqual([]);
});

test('the rarer a word the more it tells; an unknown one most', () => {
  const weights = [['da6n'], ['khie61u'], ['dan4'], []].map((keys) => lexicon.weight(keys));
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(weights.at(-1)).toBe(1);
});

test('a thousand more stories do not change what is rare in the plan', () => {
  const words = 'da6n 90 3000\ndan4 1\nkhie61u 4\nong  450';
  const more = openLexicon({ ...file, stories: 3000, words });
  for (const key of ['da6n', 'khie61u', 'ong'])
    expect(more.weight([key])).toBeCloseTo(lexicon.weight([key]), 5);
});
