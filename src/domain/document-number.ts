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

/** All document numbers that stand in `text`, in order. */
export function findDocumentNumbers(text: string): FoundNumber[] {
  // A number starts a word: "12/2023" inside a longer run of digits or a date is none. The code's
  // letters may be mixed case (NĐ-CP, CTr/BCĐ, QĐ-TTg). The pattern stands in here because the search shares
  // this file, and phones before 2023 cannot even load one that looks behind.
  const number =
    /(?<![\p{L}\p{N}/-])\d+(?:\/\d{4})?[/-][A-ZĐ][A-Za-zĐđ0-9]*(?:[/-][A-ZĐ][A-Za-zĐđ0-9]*)*(?![\p{L}\p{N}])/gu;
  return Array.from(text.matchAll(number), (match) => ({
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

/** Kinds of document and how people write them, folded; the code letters as in numbers ("NĐ-CP"). */
const KIND_WORDS: readonly [words: string, kind: string][] = [
  ['nghi dinh', 'Nghị định'],
  ['nd', 'Nghị định'],
  ['nghi quyet', 'Nghị quyết'],
  ['nq', 'Nghị quyết'],
  ['quyet dinh', 'Quyết định'],
  ['qd', 'Quyết định'],
  ['ke hoach', 'Kế hoạch'],
  ['kh', 'Kế hoạch'],
  ['chuong trinh cong tac', 'Chương trình công tác'],
  ['chuong trinh', 'Chương trình công tác'],
  ['ctr', 'Chương trình công tác'],
  ['luat', 'Luật'],
  ['thong tu', 'Thông tư'],
  ['tt', 'Thông tư'],
  ['chi thi', 'Chỉ thị'],
  ['ct', 'Chỉ thị'],
  ['cong van', 'Công văn'],
  ['cv', 'Công văn'],
  ['huong dan', 'Hướng dẫn'],
  ['hd', 'Hướng dẫn'],
];
/** A short form with its number right behind it, "nd59"; the form is found again as `$2`. */
const KIND_AND_NUMBER = new RegExp(
  `([^a-z0-9])(${KIND_WORDS.map(([words]) => words)
    .filter((words) => !words.includes(' '))
    .join('|')})(?=\\d)`,
  'g',
);
/** Codes of issuers in numbers, beside those of the documents at hand ("QH15" is matched by its form). */
const ISSUER_CODE = /^(?:qh\d+|ubnd|hdnd|ubtvqh\d*|ttg|cp|tu|tw|bcd|bnv|btc|b[^aeiou\W\d]{2,5})$/;
/** What may follow the number of a document; anything else makes it a count ("kế hoạch 6 tháng"). */
const AFTER_NUMBER = new Set([
  '',
  'nam',
  'ngay',
  'cua',
  've',
  'so',
  'thanh',
  'tinh',
  'chinh',
  'uong',
]);

/** A reference to a document as a person types it; every field that was given must hold. */
export interface DocumentReference {
  kind?: string;
  number?: number;
  year?: number;
  /** Issuer codes, folded: "hdnd", "qh15". */
  codes: string[];
  /** YYYY-MM-DD. */
  date?: string;
  /** Folded words that belong to no part of the reference. */
  rest: string[];
  /** True when it names one document and nothing else can be meant: number with kind, code or date. */
  certain: boolean;
}

/** "15/3/2024", "ngày 15 3 2024", "15 tháng 3 năm 2024"; three bare numbers are a date only behind "ngày". */
const DATE =
  /(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)|ngay (\d{1,2}) (\d{1,2}) (\d{4})(?!\d)|(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})/;

/**
 * Understands a reference in any of the forms people type ("213/NQ-HĐND", "nghi quyet 213", "nq 213",
 * "213 nq hdnd", "NĐ59", "nđ 59/2023", "nghị quyết ngày 16/12/2023").
 * @returns undefined when the text has no number or date of a document in it
 */
export function parseDocumentReference(text: string): DocumentReference | undefined {
  let folded = ` ${fold(text).replace(/\s+/g, ' ').trim()} `;
  const reference: DocumentReference = { codes: [], rest: [], certain: false };
  const date = DATE.exec(folded);
  if (date) {
    const [day, month, year] = date.slice(1).filter((part) => part !== undefined);
    reference.date = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
    folded = folded.replace(date[0], ' ');
  }
  const tokens = folded
    .replace(KIND_AND_NUMBER, '$1$2 ')
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '');
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const kind = KIND_WORDS.find(([words]) => {
      const parts = words.split(' ');
      return parts.every((part, offset) => tokens[index + offset] === part);
    });
    if (kind && (reference.kind === undefined || reference.kind === kind[1])) {
      reference.kind = kind[1];
      index += kind[0].split(' ').length - 1;
    } else if (/^\d{1,4}$/.test(token)) {
      const value = Number(token);
      const isYear = value >= 1945 && value <= 2100;
      if (isYear && (reference.number !== undefined || tokens[index - 1] === 'nam'))
        reference.year = value;
      else if (reference.number === undefined) reference.number = value;
      else reference.rest.push(token);
    } else if (
      ISSUER_CODE.test(token) &&
      (reference.number !== undefined || reference.kind !== undefined)
    ) {
      reference.codes.push(token);
    } else if (token !== 'so' && !(token === 'nam' && /^\d{4}$/.test(tokens[index + 1] ?? ''))) {
      reference.rest.push(token);
    }
  }
  if (reference.number === undefined) return reference.date === undefined ? undefined : reference;
  const after = tokens.slice(tokens.findIndex((token) => Number(token) === reference.number) + 1);
  const known = (word: string): boolean =>
    AFTER_NUMBER.has(word) ||
    /^\d+$/.test(word) ||
    ISSUER_CODE.test(word) ||
    KIND_WORDS.some(([words]) => words.split(' ')[0] === word);
  const named =
    reference.kind !== undefined || reference.codes.length > 0 || reference.year !== undefined;
  // "luật đất đai 2024": a year by itself is hardly a number, unless an issuer's code follows it.
  const looksLikeYear =
    reference.number >= 1945 &&
    reference.number <= 2100 &&
    !after.some((word) => ISSUER_CODE.test(word));
  if (looksLikeYear && reference.year === undefined)
    return reference.rest.length === 0 ? reference : undefined;
  reference.certain = (named || reference.date !== undefined) && known(after[0] ?? '');
  return reference.certain || reference.rest.length === 0 ? reference : undefined;
}

/** What is needed of a document to tell whether a reference means it. */
export interface ReferableDocument {
  kind: string;
  /** Its number and all others it is printed under; empty when none is known. */
  numbers: readonly string[];
  issuedOn: string | null;
}

/** True when everything the reference gives holds for the document. */
export function refersTo(reference: DocumentReference, document: ReferableDocument): boolean {
  const { kind, number, year, codes, date } = reference;
  if (kind !== undefined && !document.kind.startsWith(kind)) return false;
  if (date !== undefined && document.issuedOn !== date) return false;
  if (number === undefined) return date !== undefined;
  return document.numbers.some((written) => {
    const parts = fold(written).split(/[^a-z0-9]+/);
    const ownYear = /^\d{4}$/.test(parts[1] ?? '') ? parts[1] : document.issuedOn?.slice(0, 4);
    return (
      Number(parts[0]) === number &&
      (year === undefined || ownYear === undefined || Number(ownYear) === year) &&
      codes.every((code) => parts.includes(code))
    );
  });
}
