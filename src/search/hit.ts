/** One hit, as it stands in the list of the search page. */
import type { Marks } from './mark.ts';
import { cut, excerpt, foundWords } from './mark.ts';
import { element, marked } from './dom.ts';
import type { Card } from './records.ts';
import { leaveMarks } from './arrival.ts';
import { searchWords } from './strings.ts';

/** Kind, title, place, fact, excerpt. */
export function hitItem(card: Card, marks: Marks): HTMLLIElement {
  const link = element(
    'a',
    { href: card.url, 'data-search-hit': '' },
    ...marked(cut(card.title, foundWords(card.title, marks))),
  );
  link.addEventListener('click', () => leaveMarks(card.url, marks));
  const where = [searchWords.kinds[card.kind], card.where].filter((part) => part !== undefined);
  return element(
    'li',
    { class: 'hit' },
    element('p', { class: 'hit-where' }, where.join(' · ')),
    element('p', { class: 'hit-title' }, link),
    card.fact === undefined ? undefined : element('p', { class: 'hit-fact' }, card.fact),
    card.text === '' ? undefined : element('p', { class: 'hit-text' }, ...marked(excerpt(card.text, marks))),
  );
}
