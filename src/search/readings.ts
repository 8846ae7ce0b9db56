/**
 * The ways in which a query may be meant. A reading is a row of terms; a term is what one typed word
 * may stand for, each possibility with how far it is from what was typed.
 */
import { foldKey, isNumberKey, keyOf, spell, toneOf, fold, wordsOf } from '../domain/vietnamese.ts';
import { findReplacements, type Replacement } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';
import { isStopWord, readQuestion, type Wanted } from './questions.ts';
import { decodeTyping } from './typing.ts';
import { neighbours } from './typos.ts';

export interface Alternative {
  key: string;
  /** 1 for the very word, less for what differs from it. */
  quality: number;
}

export interface Term {
  alternatives: Alternative[];
  /** How much the term tells, 0 … 1. */
  weight: number;
  /** Whether the site has the word, or one that was meant by it. */
  known: boolean;
}

/** Where a reading comes from, for the reader's information. */
export type ReadingKind = 'as typed' | 'synonym' | 'keystrokes' | 'corrected';

export interface Reading {
  kind: ReadingKind;
  terms: Term[];
  wanted: ReadonlySet<Wanted>;
  /** The query as this reading has it, where one word stands for each term. */
  keys: readonly (string | undefined)[];
}

const UNMARKED = 0.97;
const UNMARKED_AMONG_MARKED = 0.9;
const MARKS_MISSING = 0.85;
const MARKS_WRONG = 0.55;
const BEGINNING = 0.8;
const TYPO = 0.75;
const STOP_SHARE = 0.2;
const MOST_COMPLETIONS = 10;
const MOST_CORRECTIONS = 12;

/** True when `key` has all marks of `typed` and more: a person left some out. */
function addsMarks(typed: string, key: string): boolean {
  if (toneOf(typed) !== '' && toneOf(typed) !== toneOf(key)) return false;
  const letters = (text: string): string[] => text.replace(/[1-5]$/, '').match(/[a-z][6-9]?/g) ?? [];
  const own = letters(key);
  return letters(typed).every((letter, index) => letter.length === 1 || letter === own[index]);
}

/** All words of the site that a typed word stands for, letters unchanged. */
function sameLetters(key: string, lexicon: Lexicon, amongMarked: boolean): Alternative[] {
  const folded = foldKey(key);
  if (isNumberKey(key)) return lexicon.has(key) ? [{ key, quality: 1 }] : [];
  const bare = key === folded;
  return lexicon.keysOf(folded).map((other) => {
    if (other === key) return { key, quality: 1 };
    if (isNumberKey(other)) return { key: other, quality: MARKS_WRONG };
    if (bare) return { key: other, quality: amongMarked ? UNMARKED_AMONG_MARKED : UNMARKED };
    return { key: other, quality: addsMarks(key, other) ? MARKS_MISSING : MARKS_WRONG };
  });
}

/** Words that begin as typed. */
function completions(key: string, lexicon: Lexicon): Alternative[] {
  const folded = foldKey(key);
  const bare = key === folded;
  const found: Alternative[] = [];
  for (const other of lexicon.folds()) {
    if (!other.startsWith(folded) || other === folded) continue;
    for (const word of lexicon.keysOf(other)) {
      if (bare || addsMarks(key, word)) found.push({ key: word, quality: BEGINNING });
    }
  }
  return found
    .sort((a, b) => lexicon.weight([a.key]) - lexicon.weight([b.key]) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_COMPLETIONS);
}

/** Words one letter away. */
function corrections(key: string, lexicon: Lexicon): Alternative[] {
  const folded = foldKey(key);
  if (isNumberKey(key)) return [];
  return neighbours(folded, lexicon.folds())
    .flatMap((other) => lexicon.keysOf(other))
    .map((other) => {
      const tone = toneOf(key);
      return { key: other, quality: tone === '' || tone === toneOf(other) ? TYPO : TYPO * 0.8 };
    })
    .sort((a, b) => b.quality - a.quality || lexicon.weight([a.key]) - lexicon.weight([b.key]))
    .slice(0, MOST_CORRECTIONS);
}

function term(alternatives: Alternative[], lexicon: Lexicon, share = 1): Term {
  const near = alternatives.filter((alternative) => alternative.quality > MARKS_WRONG);
  return {
    alternatives,
    weight: lexicon.weight(near.map((alternative) => alternative.key)) * share,
    known: near.length > 0,
  };
}

/**
 * All readings of a query worth asking the index for, the nearest to the typed words first.
 * @param correct also those in which known words are taken for typing errors
 */
export function readingsOf(query: string, lexicon: Lexicon, correct: boolean): Reading[] {
  const words = wordsOf(query.normalize('NFC')).map((word) => word.text);
  if (words.length === 0) return [];
  const isWord = (folded: string): boolean => lexicon.keysOf(folded).length > 0;
  const replacements = findReplacements(words, lexicon.terms, isWord);
  const amongMarked = words.some((word) => keyOf(word) !== fold(word) && !isNumberKey(keyOf(word)));
  const question = readQuestion(words);
  const last = words.length - 1;

  const reading = (
    kind: ReadingKind,
    taken: readonly Replacement[],
    alternativesOf: (key: string, index: number) => Alternative[],
    keyAt: (index: number) => string,
  ): Reading => {
    const terms: Term[] = [];
    const keys: (string | undefined)[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const replacement = taken.find(({ start }) => start === index);
      if (replacement) {
        // A synonym tells no more than the words typed, however long its term is.
        const worth = replacement.certain ? 1 : Math.min(1, (replacement.end - index) / replacement.keys.length);
        for (const key of replacement.keys) {
          const share = isStopWord(spell(key)) ? STOP_SHARE : worth;
          terms.push(term([{ key, quality: 1 }], lexicon, share));
          keys.push(key);
        }
        index = replacement.end - 1;
      } else if (!question.asks[index]) {
        const key = keyAt(index);
        terms.push(term(alternativesOf(key, index), lexicon, isStopWord(words[index] ?? '') ? STOP_SHARE : 1));
        keys.push(key);
      }
    }
    return { kind, terms, keys, wanted: question.wanted };
  };

  const raw = words.map(keyOf);
  const typed = (key: string, index: number): Alternative[] => {
    const same = sameLetters(key, lexicon, amongMarked);
    return same.length === 0 && index === last ? completions(key, lexicon) : same;
  };
  const certain: typeof replacements = [];
  const possible: typeof replacements = [];
  for (const replacement of replacements) {
    const free = [...certain, ...possible].every(({ start, end }) => end <= replacement.start || start >= replacement.end);
    if (free) (replacement.certain ? certain : possible).push(replacement);
  }

  const readings = [reading('as typed', certain, typed, (index) => raw[index] ?? '')];
  for (const one of possible) readings.push(reading('synonym', [...certain, one], typed, (index) => raw[index] ?? ''));
  const decoded = words.map((word, index) =>
    isWord(foldKey(raw[index] ?? '')) ? undefined : decodeTyping(word, lexicon.has),
  );
  if (decoded.some((key) => key !== undefined)) {
    const free = certain.filter(({ start, end }) => !decoded.slice(start, end).some(Boolean));
    readings.push(reading('keystrokes', free, typed, (index) => decoded[index] ?? raw[index] ?? ''));
  }
  // One slip a query: with more, anything could be read into it.
  words.forEach((_, slip) => {
    const known = typed(raw[slip] ?? '', slip);
    if (question.asks[slip] || (known.length > 0 && !correct) || decoded[slip] !== undefined) return;
    const corrected = corrections(raw[slip] ?? '', lexicon);
    if (corrected.length === 0) return;
    readings.push(
      reading(
        'corrected',
        certain.filter(({ start, end }) => slip < start || slip >= end),
        (key, index) => (index === slip ? corrected : typed(key, index)),
        (index) => raw[index] ?? '',
      ),
    );
  });
  return readings;
}
