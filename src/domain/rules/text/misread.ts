/** UTF-8 that was read as a code page of one byte a letter, and how to read it right. */

/** The bytes of the letters that Windows shows for 0x80 to 0xFF; it keeps what a page lacks as U+0080 to U+009F. */
const PAGES = ['windows-1252', 'windows-1258'].map((page) => {
  const upper = Array.from({ length: 128 }, (_, index) => index + 128);
  const letters = new TextDecoder(page).decode(Uint8Array.from(upper));
  return new Map([
    ...upper.slice(0, 32).map((byte): [string, number] => [String.fromCharCode(byte), byte]),
    ...[...letters].map((letter, index): [string, number] => [letter, index + 128]),
  ]);
});

// "Ã¡", "áº¡", "á»›", "Ä‘", "Æ°", "â€œ". "Â»" may be a letter and a quotation mark, and so may what ends a
// sentence after "XÃ"; a soft hyphen has a rule of its own. After a small letter Ã is always one: "lÃ\u00A0".
const C1 = '\\u0080-\\u009F‚ƒ„†‡ˆŠ‹ŒŽ‘“•˜™šœžŸ';
const ENDS = '…‰’”–—›';
const MISREAD = new RegExp(
  `(?<=\\p{Ll})Ã[\\u00A0\\u00AD]|Ã[${C1}\\u00A1-\\u00AC\\u00AE-\\u00BA\\u00BC-\\u00BF]|á[º»][${C1}${ENDS}\\u00A0-\\u00BF]|Ä[‘\\u0091\\u0090]|Æ[°¡¯]|Ä©|Å©|â€[\\u009D\\u009Cœ™“”˜¦]|Â[\\u00A1-\\u00AC\\u00AE-\\u00BA\\u00BC-\\u00BF]`,
  'u',
);

/** Where a misread letter stands in the text, or -1. */
export const misreadAt = (text: string): number => text.search(MISREAD);

/**
 * The text as it was before it was misread; undefined where that is not certain: every letter must have
 * a byte, and the bytes must be UTF-8 to the last.
 */
export function readRight(text: string): string | undefined {
  if (misreadAt(text) < 0) return undefined;
  for (const page of PAGES) {
    const bytes = [...text].map((letter) =>
      letter < '\u0080' ? letter.charCodeAt(0) : page.get(letter),
    );
    if (bytes.includes(undefined)) continue;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    } catch {
      // Not UTF-8 by this page.
    }
  }
  return undefined;
}
