import { searchStrings as t } from '../../strings.ts';
import type { Search } from '../client.ts';
import type { Answer } from '../engine.ts';
import { element } from './elements.ts';
import { opening } from './hit-list.ts';
import { hitItem } from './hit-view.ts';
import type { View, ViewLink } from './view.ts';

/** What may help where nothing was found: queries near this one, records that hold a part of it. */
export async function noAnswer(
  opened: Search,
  { query }: View,
  answer: Answer,
  link: ViewLink,
): Promise<Node[]> {
  const children: Node[] = [];
  if (answer.nearest.length > 0) {
    const items = answer.nearest.map((near) =>
      element('li', '', link({ query: near, literal: false }, near)),
    );
    children.push(
      element('div', 'search-nearest', element('p', '', t.nearest), element('ul', '', ...items)),
    );
  }
  if (answer.near.length > 0) {
    const cards = await opened.cards(answer.near.map(({ id }) => id));
    const items = cards.map((card) => hitItem(card, answer.marks, false));
    children.push(
      element('h2', 'search-near', t.near),
      element('p', 'search-help', t.nearHelp),
      opening(element('ol', 'search-hits', ...items), query, answer),
    );
  }
  return children;
}
