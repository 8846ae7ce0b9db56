/** How a hit looks: its kind, title, where it stands, the fact asked for, and an excerpt. */
import { searchStrings } from '../../strings.ts';
import { excerpt, markAll, type Marks, type Piece } from '../mark.ts';
import type { Card } from '../records.ts';
import { element } from './elements.ts';

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => (piece.found ? element('mark', '', piece.text) : piece.text));
}

/** The line above the title: "Điều khoản · Mục IV.4, đoạn 1". */
function place(card: Card): string {
  return [searchStrings.kinds[card.kind], card.where].filter(Boolean).join(' · ');
}

/** Letters of a clause in a suggestion: a line of it. */
const LINE = 46;

/**
 * Lines of a suggestion in the box. The pieces of a section share its title, so they are told by their
 * own words; of a deadline the date is told at once.
 */
export function suggestionLines(card: Card, marks: Marks): Node[] {
  const [title, below] = card.piece
    ? [excerpt(card.text, marks, LINE), `${card.title} · ${card.where}`]
    : [
        markAll(card.title, marks),
        card.kind === 'milestone' ? `${searchStrings.kinds.milestone} · ${card.fact}` : place(card),
      ];
  return [element('span', 'hit-title', ...marked(title)), element('span', 'hit-place', below)];
}

/** A hit in the list of the search page; one that is only near the query is no answer. */
export function hitItem(card: Card, marks: Marks, isAnswer = true): HTMLLIElement {
  const link = element('a', 'hit-title', ...marked(markAll(card.title, marks)));
  link.href = card.url;
  if (isAnswer) link.dataset['searchHit'] = '';
  const item = element('li', 'hit', element('p', 'hit-place', place(card)), link);
  if (card.fact) item.append(element('p', 'hit-fact', ...marked(markAll(card.fact, marks))));
  if (card.text) item.append(element('p', 'hit-excerpt', ...marked(excerpt(card.text, marks))));
  return item;
}
