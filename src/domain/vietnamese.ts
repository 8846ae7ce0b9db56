/** Vietnamese letters: folding for search, and the order of the alphabet. */

const MARKS = /\p{M}+/gu;

/**
 * The text without tone and vowel marks, đ as d, lower case ("Ủy ban" → "uy ban").
 * For search and matching only, never for display.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** The text as a part of an address: "Ủy ban nhân dân" → "uy-ban-nhan-dan". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Compares two texts in the order of the Vietnamese alphabet; numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
