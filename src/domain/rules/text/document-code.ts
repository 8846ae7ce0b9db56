import type { Rule, TextFile } from '../rule.ts';
import { documentNumberKey } from '../../document-number.ts';

/** Codes of documents as they are written, most of them with a letter that keyboards lose. */
const CODES = [
  'NĐ-CP',
  'NQ-CP',
  'QĐ-TTg',
  'CT-TTg',
  'NQ-HĐND',
  'KH-UBND',
  'QĐ-UBND',
  'CT-UBND',
  'BC-UBND',
  'NQ/TU',
  'NQ/TW',
  'CT/TW',
  'CT/TU',
  'QĐ/TW',
  'CTr/BCĐ',
  'KH/BCĐ',
  'QĐ-BNV',
  'TT-BNV',
];
const BY_KEY = new Map(CODES.map((code) => [documentNumberKey(code), code]));

// A number, perhaps a year, then letters with hyphens, slashes, dashes or spaces between.
const LOOSE =
  /(?<![\p{L}\p{N}/–-])(\d{1,5})( ?\/ ?\d{4})?( ?[/–-] ?)([A-Za-zĐđ]{2,3}) ?[-/–—] ?([A-Za-zĐđ]{2,4})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}/–-])(\d{1,5})( ?\/ ?\d{4})?( ?[/–-] ?)([A-Za-zĐđ]{4,7})(?![\p{L}\p{N}])/gu;

/** The right spelling of a number whose letters are a known code written wrongly. */
export function rightNumber(number: string): string | undefined {
  const match = new RegExp(LOOSE.source, 'u').exec(number);
  if (!match || match[0] !== number) return undefined;
  const digits = match[1] ?? match[6] ?? '';
  const year = (match[2] ?? match[7] ?? '').replaceAll(' ', '');
  const letters = match[4] === undefined ? (match[9] ?? '') : `${match[4]}${match[5] ?? ''}`;
  const code = BY_KEY.get(documentNumberKey(letters));
  if (code === undefined) return undefined;
  // Party bodies write "10-NQ/TU", the state "213/NQ-HĐND".
  const joint = code.includes('/') ? '-' : '/';
  const right = `${digits}${year}${joint}${code}`;
  return right === number ? undefined : right;
}

export const documentCode: Rule<TextFile> = {
  id: 'document-number-misspelt',
  what: 'Số, ký hiệu văn bản viết sai (ND-CP thay cho NĐ-CP)',
  examples: {
    in: 'body',
    bad: 'Theo Nghị định số 59/2023/ND-CP.',
    good: 'Theo Nghị định số 59/2023/NĐ-CP.',
  },
  check(file, report) {
    // The official text and the notes on it are quoted letter by letter.
    if (['plans', 'errata'].includes(file.collection)) return;
    for (const match of file.prose.matchAll(LOOSE)) {
      const field = file.fieldAt(match.index);
      if (
        field?.[0] === 'alsoPrintedAs' ||
        field?.[0] === 'numberInPlan' ||
        field?.[0] === 'verification'
      )
        continue;
      const right = rightNumber(match[0]);
      if (right === undefined) continue;
      report({
        offset: match.index,
        message: `Số, ký hiệu "${match[0]}" viết sai. Có phải "${right}"?`,
        fix: right,
        repair: {
          kind: 'replace',
          offset: match.index,
          length: match[0].length,
          text: right,
          ask: true,
        },
      });
    }
  },
};
