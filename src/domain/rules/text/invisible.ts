/** Characters that nobody sees: shared by the rules that name them. */
import type { Report, TextFile } from '../rule.ts';

export const BIDI = '\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C';
/** Zero width and blank letters that never belong in a text. */
export const BLANK =
  '\\u200B\\u200C\\u2060-\\u2064\\uFEFF\\u180E\\u034F\\u3164\\u115F\\u1160\\uFFA0\\u17B4\\u17B5\\u2800\\u{E0100}-\\u{E01EF}';
/** These and the ones that may be part of an emoji (joiners, the letters of a flag's name) or of an old font's word. */
export const ZERO_WIDTH = `${BLANK}\\u00AD\\u200D\\u{E0000}-\\u{E007F}`;
/**
 * Control characters, code points that are no characters or private, letters with a tower of marks. Word's
 * private symbols (U+F000 to U+F0FF) have a rule of their own.
 */
export const CONTROL =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFFF9-\uFFFC\u{1D173}-\u{1D17A}\uE000-\uEFFF\uF100-\uF8FF\u{F0000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}|\p{Mn}{4,}|[\u180B-\u180D\u180F\uFE00-\uFE0F](?:(?<=\p{L}.)|[\uFE00-\uFE0F]+)/gu;

/** "U+202E". */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The characters that HTML entities such as "&#8203;" stand for, with their offsets. */
export function entities(source: string): { offset: number; length: number; character: string }[] {
  const named: Record<string, string> = {
    zwj: '\u200D',
    zwnj: '\u200C',
    lrm: '\u200E',
    rlm: '\u200F',
    shy: '\u00AD',
    ZeroWidthSpace: '\u200B',
    NegativeVeryThinSpace: '\u200B',
    NegativeThinSpace: '\u200B',
    NegativeMediumSpace: '\u200B',
    NegativeThickSpace: '\u200B',
    NoBreak: '\u2060',
    ApplyFunction: '\u2061',
    af: '\u2061',
    InvisibleTimes: '\u2062',
    it: '\u2062',
    InvisibleComma: '\u2063',
    ic: '\u2063',
  };
  return Array.from(
    source.matchAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,21}));/gi),
    (match) => {
      const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2]);
      const character = match[3]
        ? Object.hasOwn(named, match[3])
          ? (named[match[3]] ?? '')
          : ''
        : code <= 0x10ffff
          ? String.fromCodePoint(code)
          : '';
      return { offset: match.index, length: match[0].length, character };
    },
  );
}

/**
 * Reports what nobody sees in a file, written as it is or as an entity, each with its removal; and where the
 * source has none as it is, what YAML's escapes make of a value ("\\u200B").
 * @param characters the inside of a character class: BIDI or ZERO_WIDTH
 * @param pattern what to look for in text, with the flags g and u
 */
export function reportInvisible(
  { source, values }: TextFile,
  report: Report,
  {
    characters,
    pattern,
    message,
  }: {
    characters: string;
    pattern: RegExp;
    message: (character: string) => string;
  },
): void {
  const remove = (offset: number, length: number, character: string): void =>
    report({
      offset,
      message: message(character),
      fix: '',
      repair: { kind: 'replace', offset, length, text: '', ask: false },
    });
  const written = [...source.matchAll(pattern)];
  for (const { index, 0: found } of written) remove(index, found.length, found);

  const one = new RegExp(`^[${characters}]$`, 'u');
  for (const { offset, length, character } of entities(source)) {
    if (one.test(character)) remove(offset, length, character);
  }
  if (written.length > 0) return;

  for (const { field, value } of values) {
    const [found] = value.match(new RegExp(pattern.source, 'u')) ?? [];
    if (found !== undefined) report({ field, message: message(found) });
  }
}
