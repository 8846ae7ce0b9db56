/**
 * What the search must know of the site before it asks the index: every word with the number of records
 * it stands in, the glossary, and the documents by number. Written at build time, read once by the browser.
 */
import type { ReferableDocument } from '../domain/document-number.ts';
import { foldKey, hasMarks, keyOf, wordsOf } from '../domain/vietnamese.ts';
import { namesOf, type Name, type Term } from './abbreviations.ts';

/** What hits can be narrowed by, beside their kind. */
export type Facet = 'level' | 'year' | 'locality';

/** As it lies in the file. */
export interface LexiconFile {
  /** "key official stories" a line: in how many records a word stands; no number for zero. */
  words: string;
  /** Number of records: of the official texts, and of the stories. */
  official: number;
  stories: number;
  terms: Term[];
  documents: (ReferableDocument & { id: string })[];
  /** Anchors of the clauses of all plans, each once, in the order of reading. */
  clauses: string[];
  /** All values that hits can be narrowed by, in the order to show them. */
  facets: Record<Facet, string[]>;
}

export interface Lexicon extends Omit<LexiconFile, 'words'> {
  /** What may be meant by other names. */
  names: readonly Name[];
  has(key: string): boolean;
  /** Keys that differ from the folded word in marks only; the frequent ones first. */
  keysOf(folded: string): readonly string[];
  /** All folded words. */
  folds(): Iterable<string>;
  /** Keys of the words that stand behind a word in the terms of the glossary. */
  following(key: string): ReadonlySet<string>;
  /** How much a word tells, 0 … 1, from the number of records it stands in. */
  weight(keys: readonly string[]): number;
}

/** What even the commonest word tells: a syllable is common, the word it belongs to need not be. */
const COMMON = 0.3;

/** Opens the file. */
export function openLexicon(file: LexiconFile): Lexicon {
  const counts = new Map<string, number>();
  const byFold = new Map<string, string[]>();
  // Stories count as much as the official texts in all, so that a thousand new stories do not change
  // what is rare in the plan.
  const share = file.stories > file.official ? file.official / file.stories : 1;
  for (const line of file.words.split('\n')) {
    const [key = '', official = '', stories = ''] = line.split(' ');
    if (key === '') continue;
    counts.set(key, Number(official) + Number(stories) * share);
    const folded = foldKey(key);
    const same = byFold.get(folded);
    if (same) same.push(key);
    else byFold.set(folded, [key]);
  }
  for (const keys of byFold.values())
    keys.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const total = file.official + file.stories * share;
  const most = Math.log(1 + total / 0.5);
  return {
    ...file,
    names: namesOf(file.terms),
    has: (key) => counts.has(key),
    keysOf: (folded) => byFold.get(folded) ?? [],
    folds: () => byFold.keys(),
    following: (key) =>
      new Set(
        file.terms.flatMap(({ full }) => {
          const keys = wordsOf(full).map(({ text }) => keyOf(text));
          return keys.filter((_, index) => {
            const before = keys[index - 1] ?? '';
            return foldKey(before) === foldKey(key) && hasMarks(key, before);
          });
        }),
      ),
    weight(keys) {
      const count = keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
      return COMMON + (1 - COMMON) * (Math.log(1 + total / Math.max(0.5, count)) / most);
    },
  };
}
