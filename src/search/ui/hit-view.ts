/** How a hit looks: its kind, title, where it stands, the fact asked for, and an excerpt. */
import { searchStrings } from '../../strings.ts';
import { excerpt, mark, type Piece } from '../excerpt.ts';
import type { FoundCard } from '../pagefind-look-up.ts';
import { element } from './elements.ts';

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? element('mark', '', piece.text) : piece.text));
}

/** The line above the title: "Điều khoản · Mục IV.4, đoạn 1". */
function place(card: FoundCard): string {
  return [searchStrings.kinds[card.kind], card.where].filter(Boolean).join(' · ');
}

/** Lines of a suggestion in the box. */
export function suggestionLines(card: FoundCard, query: string): Node[] {
  return [
    element('span', 'hit-title', ...marked(mark(card.title, query))),
    element('span', 'hit-place', place(card)),
  ];
}

/** A hit in the list of the search page. */
export function hitItem(card: FoundCard, query: string): HTMLLIElement {
  const link = element('a', 'hit-title', ...marked(mark(card.title, query)));
  link.href = card.url;
  link.dataset['searchHit'] = '';
  const item = element('li', 'hit', element('p', 'hit-place', place(card)), link);
  if (card.fact) item.append(element('p', 'hit-fact', ...marked(mark(card.fact, query))));
  if (card.text) item.append(element('p', 'hit-excerpt', ...marked(excerpt(card.text, query))));
  return item;
}
