/** Words that were typed without the spaces between their syllables ("phongnoivu", "nghịđịnh59"). */
import { fold } from '../domain/vietnamese.ts';

/** Single letters would cut any word to pieces; but "ở" joins the words of many a name. */
const isLong = (piece: string): boolean => piece.length > 1 || fold(piece) === 'o';

/** Letters of "nghiêng" and of the longest abbreviations. */
const LONGEST = 8;
/** Letters of a name of a dozen syllables; more of them are no words, and would have hundreds of readings. */
const LONGEST_JOINED = 60;

/**
 * Cuts a word into words of the site, as few as possible; a number may follow them.
 * @param isWord whether a piece, as typed, is a word
 * @returns undefined when it cannot be cut without a rest
 */
export function splitJoined(
  typed: string,
  isWord: (piece: string) => boolean,
): string[] | undefined {
  const letters = typed.replace(/\d+$/, '');
  const number = typed.slice(letters.length);
  if (letters.length > LONGEST_JOINED) return undefined;
  // One letter of the folded word stands for one of the typed.
  if (/\d/.test(letters) || fold(letters).length !== letters.length) return undefined;
  /** For each length of the beginning the best way to cut it. */
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const before = best[start];
      const piece = letters.slice(start, end);
      if (!before || !isLong(piece) || !isWord(piece)) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, piece];
    }
  }
  const words = best[letters.length];
  if (!words || words.length === 0) return undefined;
  const pieces = number === '' ? words : [...words, number];
  return pieces.length > 1 ? pieces : undefined;
}
