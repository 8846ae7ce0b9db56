/** The hits of the search page: some at once, the rest on demand. */
import { searchStrings as t } from '../../strings.ts';
import type { Outcome, Search } from '../client.ts';
import type { Answer } from '../engine.ts';
import { leaveFor } from './arrival.ts';
import { element } from './elements.ts';
import { hitItem } from './hit-view.ts';
import { rememberSearch } from './recent.ts';

/** Hits shown at once; the rest on demand, so that their texts are not loaded for nothing. */
const STEP = 8;

/** A list whose hits take the words of the search along when they are opened. */
export function opening(items: HTMLOListElement, query: string, answer: Answer): HTMLOListElement {
  items.addEventListener('click', (event) => {
    const opened = event.target instanceof Element ? event.target.closest('a') : null;
    if (!opened) return;
    rememberSearch(query);
    leaveFor(opened.href, answer.marks);
  });
  return items;
}

/**
 * The first hits and a button for more.
 * @param onGone called when the rest of the hits cannot be loaded
 */
export async function hitList(
  opened: Search,
  query: string,
  { answer, ids }: Outcome,
  onGone: () => Promise<void>,
): Promise<Node[]> {
  const items = opening(element('ol', 'search-hits'), query, answer);
  const more = element('button', 'search-more', '');
  more.type = 'button';
  let shown = 0;
  let loading = false;
  const next = async (): Promise<void> => {
    loading = true;
    const cards = await opened.cards(ids.slice(shown, shown + STEP));
    loading = false;
    shown += STEP;
    const added = cards.map((card) => hitItem(card, answer.marks));
    items.append(...added);
    const left = ids.length - shown;
    more.hidden = left <= 0;
    more.textContent = t.more(Math.min(left, STEP));
    if (shown > STEP) added[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => {
    // Who presses twice means the same eight: they come once, and in their order.
    if (loading) return;
    void next().catch(onGone);
  });
  await next();
  return [items, more];
}
