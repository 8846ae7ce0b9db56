/** A search field with suggestions under it: the combobox pattern of the ARIA practices guide. */
import { Search } from './client.ts';
import { element, marked } from './dom.ts';
import { leaveMarks } from './arrival.ts';
import { cut, foundWords } from './mark.ts';
import { remember } from './recent.ts';
import { searchWords } from './strings.ts';

const MOST = 6;
const PAUSE = 90;

/** Gives a form its suggestions. */
export function startBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const listId = `${input.id}-goi-y`;
  const list = element('ul', { id: listId, role: 'listbox', 'aria-label': searchWords.suggestions, class: 'suggestions', hidden: '' });
  const status = element('p', { role: 'status', class: 'hidden-text' });
  form.append(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list', autocapitalize: 'none', spellcheck: 'false' })) {
    input.setAttribute(name, value);
  }
  let turn = 0;
  let active = -1;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const choose = (at: number): void => {
    active = at;
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const option = options()[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    turn += 1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const open = (query: string, url: string): void => {
    remember(query);
    location.href = url;
  };

  const suggest = async (): Promise<void> => {
    const query = input.value;
    turn += 1;
    const mine = turn;
    if (query.trim() === '') {
      close();
      return;
    }
    try {
      const search = await Search.open();
      const { answer, ids } = await search.find(query);
      const cards = await search.cards(ids, 0, MOST);
      if (mine !== turn) return;
      const items = cards.map((card, index) => {
        const option = element(
          'li',
          { role: 'option', id: `${listId}-${index}`, 'aria-selected': 'false', 'data-url': card.url },
          element('span', { class: 'suggestion' }, ...marked(cut(card.title, foundWords(card.title, answer.marks)))),
          element('span', { class: 'suggestion-where' }, [searchWords.kinds[card.kind], card.fact ?? card.where].filter(Boolean).join(' · ')),
        );
        option.addEventListener('click', () => {
          leaveMarks(card.url, answer.marks);
          open(query, card.url);
        });
        return option;
      });
      list.replaceChildren(...items);
      active = -1;
      input.removeAttribute('aria-activedescendant');
      list.hidden = items.length === 0;
      input.setAttribute('aria-expanded', String(items.length > 0));
      status.textContent = searchWords.announce(ids.length);
    } catch (error) {
      // The form still works: it opens the search page, which says what is wrong.
      console.error(error);
      close();
    }
  };

  const onInput = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void suggest(), PAUSE);
  };
  input.addEventListener('input', onInput);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' && list.hidden) void suggest();
    else if (event.key === 'ArrowDown') choose(active + 1 < count ? active + 1 : -1);
    else if (event.key === 'ArrowUp' && !list.hidden) choose(active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && !list.hidden && active >= 0) options()[active]?.click();
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // A press on a suggestion must not take the focus away before it is a click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('blur', close);
  form.addEventListener('submit', () => remember(input.value));
  // Opened on focus, so that the first letter finds the index there; and typing may have begun already.
  void Search.open().catch(() => undefined);
  if (document.activeElement === input && input.value !== '') onInput();
}
