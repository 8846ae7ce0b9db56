import { searchStrings as t } from '../../strings.ts';
import { element } from './elements.ts';
import { forgetSearches, recentSearches } from './recent.ts';
import type { ViewLink } from './view.ts';

/** The recent searches as links, with a button that takes them off the device; undefined when there are none. */
export function recentList(link: ViewLink, onCleared: () => void): Node | undefined {
  const recent = recentSearches();
  if (recent.length === 0) return undefined;
  const clear = element('button', 'search-clear', t.clearRecent);
  clear.type = 'button';
  clear.addEventListener('click', () => {
    forgetSearches();
    onCleared();
  });
  const items = recent.map((query) => element('li', '', link({ query, literal: false }, query)));
  return element(
    'div',
    'search-recent',
    element('h2', '', t.recent),
    element('ul', '', ...items, element('li', '', clear)),
  );
}
