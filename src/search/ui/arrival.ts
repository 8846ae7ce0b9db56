/**
 * Marks the words of a search in the clause it led to. The words are painted with the CSS Custom
 * Highlight API, so that the official text itself is never touched; older browsers show no marks.
 */
import { foundWords, type Marks } from '../mark.ts';
import { ARRIVAL_KEY } from './arrival-key.ts';

const HIGHLIGHT = 'search-words';

interface Arrival {
  url: string;
  keys: string[];
  abbreviations: string[];
}

/** Called when a hit is opened: the next page will know what to mark. */
export function leaveFor(url: string, { keys, abbreviations }: Marks): void {
  const arrival: Arrival = {
    url: new URL(url, location.href).href,
    keys: [...keys],
    abbreviations: [...abbreviations],
  };
  try {
    sessionStorage.setItem(ARRIVAL_KEY, JSON.stringify(arrival));
  } catch {
    // Nothing is kept, nothing will be marked.
  }
}

/** What to mark on this page, if a hit led to it; told once. */
export function takeArrival(): Marks | undefined {
  try {
    const arrival = JSON.parse(sessionStorage.getItem(ARRIVAL_KEY) ?? 'null') as Arrival | null;
    sessionStorage.removeItem(ARRIVAL_KEY);
    if (arrival?.url !== location.href) return undefined;
    return { keys: new Set(arrival.keys), abbreviations: new Set(arrival.abbreviations) };
  } catch {
    return undefined;
  }
}

/** Paints the found words in the element the address points at, or in the whole of the page's content. */
export function markWords(marks: Marks): void {
  const place = location.hash
    ? document.getElementById(location.hash.slice(1))
    : document.querySelector('main');
  if (!place || !('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of foundWords(node.textContent ?? '', marks)) {
      const range = new Range();
      range.setStart(node, word.start);
      range.setEnd(node, word.end);
      ranges.push(range);
    }
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
