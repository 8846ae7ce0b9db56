/**
 * Numbers and codes of official documents ("213/NQ-HĐND", "59/2023/NĐ-CP", "10-NQ/TU"): finding
 * them in running text and comparing them however they are written.
 */
import { fold } from './vietnamese.ts';

/** One number found in a text; `start` and `end` are UTF-16 offsets. */
export interface FoundNumber {
  start: number;
  end: number;
  asWritten: string;
}

// A number starts a word: "12/2023" inside a longer run of digits or a date is none. The code's
// letters may be mixed case (NĐ-CP, CTr/BCĐ, QĐ-TTg).
const NUMBER_IN_TEXT =
  /(?<![\p{L}\p{N}/-])\d+(?:\/\d{4})?[/-][A-ZĐ][A-Za-zĐđ0-9]*(?:[/-][A-ZĐ][A-Za-zĐđ0-9]*)*(?![\p{L}\p{N}])/gu;

/** All document numbers that stand in `text`, in order. */
export function findDocumentNumbers(text: string): FoundNumber[] {
  return Array.from(text.matchAll(NUMBER_IN_TEXT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    asWritten: match[0],
  }));
}

/** A key equal for all spellings of one number: "213/NQ-HĐND", "213 nq hdnd" → "213nqhdnd". */
export function documentNumberKey(number: string): string {
  return fold(number).replace(/[^a-z0-9]/g, '');
}

/** The letters after the number, "NQ-HĐND" of "213/NQ-HĐND"; empty when there are none. */
export function documentCode(number: string): string {
  return /[A-ZĐ].*$/u.exec(number)?.[0] ?? '';
}
