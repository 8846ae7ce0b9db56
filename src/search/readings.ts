/**
 * The ways in which a query may be meant. A reading is a row of terms; a term is what one typed word
 * may stand for, each possibility with how far it is from what was typed.
 */
import {
  foldKey,
  hasMarks,
  isNumberKey,
  keyOf,
  spell,
  toneOf,
  fold,
  wordsOf,
} from '../domain/vietnamese.ts';
import { findReplacements, type Replacement } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';
import {
  functionFolds,
  isFunctionWord,
  isStopWord,
  kindOfDocument,
  readQuestion,
  type Wanted,
} from './questions.ts';
import { splitJoined } from './spaces.ts';
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
  keys: readonly string[];
  /** The term that was corrected; it must stand beside a neighbour to be believed. */
  slip?: number;
  /** True when spaces were put into it. */
  spaced?: true;
  /** How many terms call a document by its kind, at the beginning of a query that is no question. */
  document: number;
  /** How much of the query an answer must hold. */
  least: number;
}

const UNMARKED = 0.97;
const UNMARKED_AMONG_MARKED = 0.9;
const MARKS_MISSING = 0.85;
const MARKS_WRONG = 0.55;
const BEGINNING = 0.8;
const TYPO = 0.75;
/**
 * What an answer must hold of a query at least: more when the site does not know all its words, most
 * when a word that the site does know is taken for another; less of a question, which has words around
 * what it is about.
 */
const LEAST = {
  known: 0.5,
  unknown: 0.56,
  slipInFunctionWord: 0.62,
  slipInKnown: 0.75,
  inQuestion: 0.72,
};
const STOP_SHARE = 0.2;
const MOST_COMPLETIONS = 10;
const MOST_CORRECTIONS = 30;

/** True when `key` has all marks of `typed` and more: a person left some out. */
function addsMarks(typed: string, key: string): boolean {
  if (toneOf(typed) !== '' && toneOf(typed) !== toneOf(key)) return false;
  const letters = (text: string): string[] =>
    text.replace(/[1-5]$/, '').match(/[a-z][6-9]?/g) ?? [];
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

/** The commonest words that begin as typed, and those that follow the word before in the glossary. */
function completions(key: string, before: string | undefined, lexicon: Lexicon): Alternative[] {
  const folded = foldKey(key);
  const bare = key === folded;
  const found: string[] = [];
  for (const other of lexicon.folds()) {
    if (!other.startsWith(folded) || other === folded) continue;
    for (const word of lexicon.keysOf(other)) if (bare || addsMarks(key, word)) found.push(word);
  }
  const follow = before === undefined ? new Set() : lexicon.following(before);
  return found
    .sort((a, b) => lexicon.weight([a]) - lexicon.weight([b]) || (a < b ? -1 : 1))
    .filter((word, index) => index < MOST_COMPLETIONS || follow.has(word))
    .map((word) => ({ key: word, quality: BEGINNING }));
}

/** Words one letter away. */
function corrections(key: string, lexicon: Lexicon): Alternative[] {
  const folded = foldKey(key);
  if (isNumberKey(key)) return [];
  return neighbours(folded, lexicon.folds())
    .flatMap((other) => lexicon.keysOf(other))
    .filter((other) => hasMarks(key, other))
    .map((other) => ({ key: other, quality: TYPO }))
    .sort((a, b) => lexicon.weight([a.key]) - lexicon.weight([b.key]))
    .slice(0, MOST_CORRECTIONS);
}

/** False for a word whose marks contradict those that were typed. */
export function isSameWord({ quality }: Alternative): boolean {
  return quality > MARKS_WRONG;
}

function term(alternatives: Alternative[], lexicon: Lexicon, share = 1): Term {
  const near = alternatives.filter(isSameWord);
  return {
    alternatives,
    weight: lexicon.weight(near.map((alternative) => alternative.key)) * share,
    known: near.length > 0,
  };
}

/** One row of words, read word by word. */
function read(
  kind: ReadingKind,
  words: readonly string[],
  taken: readonly Replacement[],
  alternativesOf: (index: number) => Alternative[],
  lexicon: Lexicon,
  correction?: { at: number; known: boolean },
): Reading {
  const question = readQuestion(words);
  const terms: Term[] = [];
  const keys: string[] = [];
  let slip: number | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const replacement = taken.find(({ start }) => start === index);
    if (replacement) {
      // A synonym tells no more than the words typed, however long its term is.
      const worth = replacement.certain
        ? 1
        : Math.min(1, (replacement.end - index) / replacement.keys.length);
      for (const key of replacement.keys) {
        terms.push(
          term([{ key, quality: 1 }], lexicon, isStopWord(spell(key)) ? STOP_SHARE : worth),
        );
        keys.push(key);
      }
      index = replacement.end - 1;
    } else if (!question.asks[index]) {
      if (correction?.at === index) slip = terms.length;
      const word = words[index] ?? '';
      const alternatives = alternativesOf(index);
      // "p. nội vụ": a letter that the site does not know is no rare word.
      const unknownLetter = alternatives.length === 0 && /^\p{L}$/u.test(word);
      const share = isStopWord(word) || unknownLetter ? STOP_SHARE : 1;
      terms.push(term(alternatives, lexicon, share));
      keys.push(keyOf(words[index] ?? ''));
    }
  }
  const share = question.plain ? LEAST.inQuestion : 1;
  const least = correction?.known
    ? LEAST.slipInKnown
    : share * (terms.every((one) => one.known) ? LEAST.known : LEAST.unknown);
  return {
    kind,
    terms,
    keys,
    wanted: question.wanted,
    document: question.plain ? 0 : kindOfDocument(words),
    least,
    ...(slip === undefined ? {} : { slip }),
  };
}

/** The first of the replacements, the longest, that do not overlap each other nor `taken`. */
function apart(
  replacements: readonly Replacement[],
  taken: readonly Replacement[] = [],
): Replacement[] {
  const free: Replacement[] = [];
  for (const one of replacements) {
    if ([...taken, ...free].every(({ start, end }) => end <= one.start || start >= one.end))
      free.push(one);
  }
  return free;
}

/** The words as they would have come out of the input method; undefined when none of them changes. */
function decode(words: readonly string[], lexicon: Lexicon): string[] | undefined {
  const named = new Set(lexicon.names.flatMap(({ words: own }) => own ?? []));
  const shortForms = new Set(
    lexicon.names.filter(({ words: own }) => own === undefined).map(({ letters }) => letters),
  );
  const isKnown = (key: string): boolean =>
    lexicon.has(key) ||
    named.has(key) ||
    shortForms.has(foldKey(key)) ||
    isFunctionWord(spell(key));
  // "che1" has a tone, but no hat.
  const wholes = (key: string): string[] =>
    lexicon.keysOf(foldKey(key)).filter((other) => addsMarks(key, other));
  const decoded = words.map((word) => {
    if (lexicon.keysOf(foldKey(keyOf(word))).length > 0) return undefined;
    const exact = decodeTyping(word, isKnown);
    const begun = exact ?? decodeTyping(word, (key) => wholes(key).length > 0);
    if (exact !== undefined || begun === undefined) return exact;
    const [whole, ...others] = wholes(begun);
    return others.length === 0 ? whole : begun;
  });
  if (decoded.every((key) => key === undefined)) return undefined;
  return words.map((word, index) => (decoded[index] === undefined ? word : spell(decoded[index])));
}

/** The query as it would have come out of the input method; undefined when that is no other. */
export function decodeQuery(query: string, lexicon: Lexicon): string | undefined {
  return decode(
    wordsOf(query.normalize('NFC')).map((word) => word.text),
    lexicon,
  )?.join(' ');
}

/**
 * How far a reading may go from the typed words: not at all, to other words the site does not know the
 * typed ones by, or to taking words it does know for typing errors.
 */
export type Freedom = 'literal' | 'mend unknown' | 'mend any';

/** Years are called so on the site, while a query may leave the word out: "luật 2022" is "luật năm 2022". */
function yearsCalled(words: readonly string[]): string[] {
  const isMarked = words.some((word) => fold(word) !== word.toLowerCase());
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const isBare = before !== undefined && /^\p{L}+$/u.test(before) && fold(before) !== 'nam';
    return isBare && /^(?:19|20)\d\d$/.test(word) ? [isMarked ? 'năm' : 'nam', word] : [word];
  });
}

/** All readings of a query worth asking the index for, the nearest to the typed words first. */
export function readingsOf(query: string, lexicon: Lexicon, freedom: Freedom): Reading[] {
  const typed = yearsCalled(wordsOf(query.normalize('NFC')).map((word) => word.text));
  if (typed.length === 0) return [];
  const decoded = freedom === 'literal' ? undefined : decode(typed, lexicon);
  const words = decoded ?? typed;
  const kind: ReadingKind = decoded ? 'keystrokes' : 'as typed';

  const amongMarked = words.some((word) => keyOf(word) !== fold(word) && !isNumberKey(keyOf(word)));
  const alternatives = words.map((word, index) => {
    const key = keyOf(word);
    const same = sameLetters(key, lexicon, amongMarked);
    // A letter of "t/h" may as well begin a word that is still being typed.
    const isBegun = same.length === 0 || (index > 0 && /^\p{L}$/u.test(word));
    if (!isBegun || index < words.length - 1) return same;
    const before = words[index - 1];
    return [
      ...same,
      ...completions(key, before === undefined ? undefined : keyOf(before), lexicon),
    ];
  });
  const as = (index: number): Alternative[] => alternatives[index] ?? [];
  const isWord = (folded: string): boolean => lexicon.keysOf(folded).length > 0;
  const replacements = findReplacements(words, lexicon.names, isWord);
  const certain = apart(replacements.filter((one) => one.certain));
  const question = readQuestion(words);

  const readings = [read(kind, words, certain, as, lexicon)];
  if (freedom === 'literal') return readings;
  const possible = replacements.filter((one) => !one.certain && apart([one], certain).length > 0);
  for (const one of possible) readings.push(read('synonym', words, [...certain, one], as, lexicon));
  readings.push(...spaced(typed, words, lexicon));
  // One slip a query: with more, anything could be read into it.
  words.forEach((word, slip) => {
    const isKnown = as(slip).length > 0;
    if (question.asks[slip] || (isKnown && freedom !== 'mend any')) return;
    if (certain.some(({ start, end }) => slip >= start && slip < end)) return;
    const corrected = corrections(keyOf(word), lexicon);
    if (corrected.length > 0) {
      readings.push(
        read(
          'corrected',
          words,
          certain,
          (index) => (index === slip ? corrected : as(index)),
          lexicon,
          { at: slip, known: isKnown },
        ),
      );
    }
    if (isKnown) return;
    // A slip in an abbreviation, or in a long query in a word that only asks or joins.
    for (const other of neighbours(fold(word), [
      ...(word.length < SHORTEST_SEEN ? [] : abbreviations(lexicon)),
      ...(words.length < 4 ? [] : functionFolds()),
    ])) {
      const mended = words.map((same, at) => (at === slip ? other : same));
      const replaced = findReplacements(mended, lexicon.names, isWord).filter((one) => one.certain);
      const reading = read(
        'corrected',
        mended,
        apart(replaced),
        (index) => (index === slip ? sameLetters(other, lexicon, false) : as(index)),
        lexicon,
      );
      readings.push({ ...reading, least: Math.max(reading.least, LEAST.slipInFunctionWord) });
    }
  });
  return readings;
}

/**
 * The query with spaces put between the syllables of words that the site does not know.
 * @param words the same, decoded: "coso" may be Telex for "cố", or "cơ sở"
 */
function spaced(typed: readonly string[], words: readonly string[], lexicon: Lexicon): Reading[] {
  const isWord = (folded: string): boolean => lexicon.keysOf(folded).length > 0;
  const isPiece = (piece: string): boolean => {
    const key = keyOf(piece);
    const same = lexicon.keysOf(foldKey(key));
    if (same.length > 0) return same.some((other) => hasMarks(key, other));
    return (
      functionFolds().includes(fold(piece)) ||
      lexicon.names.some((name) => name.words === undefined && name.letters === fold(piece))
    );
  };
  const pieces = typed.map((word) =>
    isWord(foldKey(keyOf(word))) ? undefined : splitJoined(word, isPiece),
  );
  if (!pieces.some((own) => own?.some((piece) => !isStopWord(piece)))) return [];
  const cut = words.flatMap((word, index) => pieces[index] ?? [word]);
  const amongMarked = cut.some((word) => keyOf(word) !== fold(word) && !isNumberKey(keyOf(word)));
  const replacements = findReplacements(cut, lexicon.names, isWord);
  const certain = apart(replacements.filter((one) => one.certain));
  const possible = replacements.filter((one) => !one.certain && apart([one], certain).length > 0);
  return [certain, ...possible.map((one) => [...certain, one])].map((taken) => {
    const as = (index: number): Alternative[] =>
      sameLetters(keyOf(cut[index] ?? ''), lexicon, amongMarked);
    const reading = read('corrected', cut, taken, as, lexicon);
    return { ...reading, spaced: true, least: Math.max(reading.least, LEAST.slipInKnown) };
  });
}

/** A slip can be seen in abbreviations of so many letters: "tdp" is not "TĐTP". */
const SHORTEST_SEEN = 4;

/** Abbreviations long enough that a slip in them can be seen. */
function abbreviations(lexicon: Lexicon): string[] {
  return lexicon.names
    .filter(({ letters, words }) => words === undefined && letters.length >= SHORTEST_SEEN)
    .map(({ letters }) => letters);
}
