/**
 * Marks the words of a search in the clause it led to. The words are painted with the CSS Custom
 * Highlight API, so that the official text itself is never touched; older browsers show no marks.
 */
import { fold, wordsOf } from '../../domain/vietnamese.ts';
import { ARRIVAL_KEY } from './arrival-key.ts';

const HIGHLIGHT = 'search-words';

/** Called when a hit is opened: the next page will know what was asked. */
export function leaveFor(url: string, query: string): void {
  try {
    sessionStorage.setItem(ARRIVAL_KEY, JSON.stringify([new URL(url, location.href).href, query]));
  } catch {
    // Nothing is kept, nothing will be marked.
  }
}

/** What was asked before this page was opened from a hit; told once. */
export function takeArrival(): string | undefined {
  try {
    const [url, query] = JSON.parse(sessionStorage.getItem(ARRIVAL_KEY) ?? '[]') as string[];
    sessionStorage.removeItem(ARRIVAL_KEY);
    return url === location.href ? query : undefined;
  } catch {
    return undefined;
  }
}

/** Paints the words of `query` in the element the address points at. */
export function markWords(query: string): void {
  const place = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (!place || !('highlights' in CSS)) return;
  const asked = new Set(wordsOf(query).map((word) => fold(word.text)));
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of wordsOf(node.textContent ?? '')) {
      if (!asked.has(fold(word.text))) continue;
      const range = new Range();
      range.setStart(node, word.start);
      range.setEnd(node, word.end);
      ranges.push(range);
    }
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
