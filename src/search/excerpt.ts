/** Which words of a text answer a query, and the piece of the text to show. Pure. */
import { fold, wordsOf } from '../domain/vietnamese.ts';

export interface Piece {
  text: string;
  /** True for words of the query. */
  marked: boolean;
}

/** Offsets of a run of words that belong together. */
interface Run {
  start: number;
  end: number;
  words: number;
}

/** Characters of an excerpt, about two lines on a phone. */
const LENGTH = 170;
/** Characters shown before the first marked words. */
const BEFORE = 50;

/**
 * Runs of words that stand in the query too, marks aside. Vietnamese words are syllables in sequence:
 * where two or more of them stand together anywhere, single ones are not counted.
 */
function runsIn(text: string, query: string): Run[] {
  const asked = new Set(wordsOf(query).map((word) => fold(word.text)));
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const word of wordsOf(text)) {
    if (!asked.has(fold(word.text))) {
      open = undefined;
    } else if (open) {
      open.end = word.end;
      open.words += 1;
    } else {
      open = { start: word.start, end: word.end, words: 1 };
      runs.push(open);
    }
  }
  const longest = Math.max(0, ...runs.map((run) => run.words));
  return runs.filter((run) => run.words >= Math.min(2, longest));
}

/** The whole of `text`, the words of the query marked. */
export function mark(text: string, query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of runsIn(text, query)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** A piece of `text` around the longest run of the query's words, marked; its beginning where none is. */
export function excerpt(text: string, query: string): Piece[] {
  if (text.length <= LENGTH) return mark(text, query);
  const runs = runsIn(text, query);
  const best = runs.reduce<Run | undefined>(
    (most, run) => (most && most.words >= run.words ? most : run),
    undefined,
  );
  const from = Math.max(0, (best?.start ?? 0) - BEFORE);
  // Whole words only.
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const to = start + LENGTH;
  const end = to >= text.length ? text.length : text.lastIndexOf(' ', to);
  const pieces = mark(text.slice(start, end), query);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}
