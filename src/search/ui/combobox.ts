/**
 * Suggestions under a search field while one types: the editable combobox with a list popup of the
 * ARIA Authoring Practices. Arrows choose, Enter opens the chosen hit (or all results), Esc closes.
 */
import { searchStrings } from '../../strings.ts';
import { urls } from '../../urls.ts';
import { search } from '../client.ts';
import { announcer } from './announcer.ts';
import { leaveFor } from './arrival.ts';
import { element } from './elements.ts';
import { latest } from './latest.ts';
import { suggestionLines } from './hit-view.ts';

/** Hits in the popup; more would not fit above a phone's keyboard. */
const SUGGESTIONS = 6;

/** Gives `input` suggestions. */
export function attachCombobox(input: HTMLInputElement): void {
  const popup = element('div', 'search-popup no-print');
  const list = element('div', '');
  popup.hidden = true;
  list.id = `${input.id}-goi-y`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', searchStrings.suggestions);
  popup.append(list);
  input.form?.append(popup);
  const announce = announcer(input.form ?? document.body);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }

  let chosen = -1;
  let asked = 0;
  /** Escape closed the list: it stays so until one types on, also for an answer that was under way. */
  let dismissed = false;

  const options = (): HTMLAnchorElement[] => [...list.children] as HTMLAnchorElement[];

  const close = (): void => {
    popup.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (next: number): void => {
    const all = options();
    if (all.length === 0) return;
    chosen = (next + all.length + 1) % (all.length + 1);
    all.forEach((option, index) => option.setAttribute('aria-selected', String(index === chosen)));
    const option = all[chosen];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      chosen = -1;
      input.removeAttribute('aria-activedescendant');
    }
  };
  /** A link that is an option: nothing to be reached may stand inside of one. */
  const option = (href: string, ...children: Node[]): HTMLAnchorElement => {
    const link = element('a', '', ...children);
    link.href = href;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    return link;
  };

  const suggest = async (): Promise<void> => {
    const query = input.value.trim();
    asked += 1;
    const own = asked;
    if (query === '') {
      announce('');
      return close();
    }
    try {
      const { answer, cards } = await search.ask(async (opened) => {
        const found = await opened.find(query);
        return { ...found, cards: await opened.cards(found.ids.slice(0, SUGGESTIONS)) };
      });
      // The last answer wins: a slower one that was asked before it is dropped.
      if (own !== asked || dismissed || document.activeElement !== input) return;
      const items = cards.map((card) => {
        const item = option(card.url, ...suggestionLines(card, answer.marks));
        item.addEventListener('click', () => leaveFor(card.url, answer.marks));
        return item;
      });
      if (items.length > 0) {
        items.push(
          option(urls.searchFor(query), element('span', 'hit-all', searchStrings.all(query))),
        );
      }
      items.forEach((item, index) => (item.id = `${list.id}-${index}`));
      const kept = options()[chosen]?.href;
      list.replaceChildren(...items);
      if (items.length > 0) {
        popup.hidden = false;
        input.setAttribute('aria-expanded', 'true');
        // What one has chosen already stays chosen when an answer comes late, as long as it is in it.
        choose(items.findIndex((item) => item.href === kept));
      } else close();
      announce(
        items.length > 0
          ? searchStrings.suggested(answer.hits.length, query)
          : searchStrings.none(query),
      );
    } catch {
      // The form itself still works: the search page says what is wrong.
      close();
    }
  };

  const suggestLatest = latest(suggest);
  const reopen = (): void => {
    dismissed = false;
    suggestLatest();
  };
  input.addEventListener('input', reopen);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      dismissed = true;
      // With nothing to close, the browser empties the field, as it does with every search field.
      if (popup.hidden) return;
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (popup.hidden) return reopen();
      choose(
        event.key === 'ArrowDown' ? chosen + 1 : chosen === -1 ? options().length - 1 : chosen - 1,
      );
    } else if (event.key === 'Enter' && chosen >= 0) {
      const item = options()[chosen];
      if (!item) return;
      event.preventDefault();
      item.click();
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  popup.addEventListener('pointerdown', (event) => event.preventDefault());
  // Touched: the index comes while the first letters are typed.
  void search.open().catch(() => undefined);
  void suggest();
}
