/**
 * Marks the words of a search on the page that a hit opened. The words travel in the session's storage, not
 * in the address, which people copy; the marks are highlights, so no text on the page is touched.
 */
import { foundWords } from './mark.ts';
import type { Marks } from './mark.ts';

const KEY = 'tim-danh-dau';
const NAME = 'tim-kiem';

/** Remembers what to mark on the page at `url`. */
export function leaveMarks(url: string, { keys, abbreviations }: Marks): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ url, keys: [...keys], abbreviations: [...abbreviations] }));
  } catch {
    // The page opens without marks.
  }
}

/** The part of the page that a fragment names; without one the main part. */
function scope(hash: string): Element | null {
  return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : document.querySelector('main');
}

/** Marks what was left for this page. */
export function markArrival(): void {
  if (!('highlights' in CSS)) return;
  let left: { url: string; keys: string[]; abbreviations: string[] } | null = null;
  try {
    left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as typeof left;
    sessionStorage.removeItem(KEY);
  } catch {
    return;
  }
  const target = left ? new URL(left.url, location.href) : undefined;
  if (!left || target?.pathname !== location.pathname || target.hash !== location.hash) return;
  const root = scope(location.hash);
  if (!root) return;
  const marks = { keys: new Set(left.keys), abbreviations: new Set(left.abbreviations) };
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end } of foundWords(node.nodeValue ?? '', marks)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set(NAME, new Highlight(...ranges));
}
