/** Which words of a text a query found, with or without their marks, and the piece of the text to show. */
import { fold, keyOf, wordsOf, type Word } from '../domain/vietnamese.ts';

/** A piece of text, found or not. */
export interface Piece {
  text: string;
  found: boolean;
}

/** What to mark: keys of words, and abbreviations that stand for them. */
export interface Marks {
  keys: ReadonlySet<string>;
  /** Folded abbreviations whose long form was found. */
  abbreviations: ReadonlySet<string>;
}

/**
 * The words of `text` to mark. A syllable alone is often an accident, so where any found words stand side
 * by side, only those that do are marked.
 */
export function foundWords(text: string, marks: Marks): Word[] {
  const words = wordsOf(text);
  const found = words.map(
    (word) => marks.keys.has(keyOf(word.text)) || marks.abbreviations.has(fold(word.text)),
  );
  const beside = found.map(
    (is, index) => is && (found[index - 1] === true || found[index + 1] === true),
  );
  const chosen = beside.some(Boolean)
    ? found.map(
        (is, index) =>
          is && (beside[index] === true || marks.abbreviations.has(fold(words[index]?.text ?? ''))),
      )
    : found;
  return words.filter((_, index) => chosen[index]);
}

/** The text cut at the marks; neighbours are one piece. */
function cut(text: string, found: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of found) {
    const before = text.slice(at, start);
    const last = pieces[pieces.length - 1];
    if (/^[\s,;]*$/.test(before) && last?.found) last.text += before + text.slice(start, end);
    else {
      if (before !== '') pieces.push({ text: before, found: false });
      pieces.push({ text: text.slice(start, end), found: true });
    }
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/** The whole text, its found words marked. */
export function markAll(text: string, marks: Marks): Piece[] {
  return cut(text, foundWords(text, marks));
}

/**
 * The part of a long text where most marks stand together, about `length` letters, at the ends of words; from the
 * beginning of a phrase, if one begins not far before ("khiếu nại, tố cáo", and not "nại, tố cáo").
 */
export function excerpt(text: string, marks: Marks, length = 190): Piece[] {
  if (text.length <= length) return markAll(text, marks);
  const found = foundWords(text, marks);
  let best: Word[] = [];
  for (const { start } of found) {
    const together = found.filter(
      (other) => other.start >= start && other.end <= start + length * 0.8,
    );
    if (together.length > best.length) best = together;
  }
  const first = best[0]?.start ?? 0;
  const last = best[best.length - 1]?.end ?? 0;
  const earliest = Math.ceil(Math.max(0, first - length * 0.4, last + 2 - length));
  const phrase = text.slice(earliest, first).search(/[,;:.] /);
  const lead = Math.max(0, first - length * 0.2);
  const from = phrase >= 0 ? earliest + phrase + 2 : lead === 0 ? 0 : text.indexOf(' ', lead) + 1;
  const until = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  const part = text.slice(from, until);
  const inside = found
    .filter(({ start, end }) => start >= from && end <= until)
    .map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
  const pieces = cut(part, inside);
  if (from > 0) pieces.unshift({ text: '… ', found: false });
  if (until < text.length) pieces.push({ text: ' …', found: false });
  return pieces;
}
