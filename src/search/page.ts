/** The search page: results as one types, state in the address, kinds to narrow by. */
import { Search, type Narrowing, type Outcome } from './client.ts';
import { element } from './dom.ts';
import { hitItem } from './hit.ts';
import { KINDS, type Kind } from './layout.ts';
import type { Facet } from './lexicon.ts';
import { forgetAll, recentQueries, remember } from './recent.ts';
import { searchWords } from './strings.ts';

const PAGE = 10;
const PAUSE = 90;
/** Names in the address. */
const PARAMETERS = { query: 'q', kind: 'loai', literal: 'nguyen-van', level: 'cap', year: 'nam', locality: 'dia-ban' } as const;
const FACET_NAMES = ['level', 'year', 'locality'] as const satisfies readonly Facet[];

interface State extends Narrowing {
  query: string;
  literal: boolean;
}

function readAddress(): State {
  const given = new URLSearchParams(location.search);
  const kind = KINDS.find((one) => one === given.get(PARAMETERS.kind));
  const facets: Partial<Record<Facet, string>> = {};
  for (const facet of FACET_NAMES) {
    const value = given.get(PARAMETERS[facet]);
    if (value !== null) facets[facet] = value;
  }
  return { query: given.get(PARAMETERS.query) ?? '', literal: given.has(PARAMETERS.literal), kind, facets };
}

function addressOf({ query, literal, kind, facets = {} }: State): string {
  const given = new URLSearchParams();
  if (query !== '') given.set(PARAMETERS.query, query);
  if (literal) given.set(PARAMETERS.literal, '1');
  if (kind !== undefined) given.set(PARAMETERS.kind, kind);
  for (const facet of FACET_NAMES) {
    const value = facets[facet];
    if (value !== undefined) given.set(PARAMETERS[facet], value);
  }
  const search = given.toString();
  return location.pathname + (search === '' ? '' : `?${search}`);
}

/** Brings the page to life. */
export function startPage(form: HTMLFormElement, results: HTMLElement): void {
  const input = form.querySelector('input');
  const status = results.querySelector<HTMLElement>('[role="status"]');
  const view = results.querySelector<HTMLElement>('[data-search-view]');
  const index = document.querySelector<HTMLElement>('[data-search-index]');
  if (!input || !status || !view) return;
  let state = readAddress();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The state of the last written entry of the history: typing goes on in one entry. */
  let typing = false;

  const go = (change: Partial<State>, entry: 'push' | 'replace'): void => {
    state = { ...state, ...change };
    history[entry === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(state));
    void show();
  };
  const stateLink = (change: Partial<State>, text: string, current = false): HTMLAnchorElement => {
    const link = element('a', { href: addressOf({ ...state, ...change }), ...(current ? { 'aria-current': 'true' } : {}) }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (change.query !== undefined) input.value = change.query;
      go(change, 'push');
      input.focus();
    });
    return link;
  };

  const render = async (outcome: Outcome, search: Search, mine: number): Promise<void> => {
    const { answer, ids } = outcome;
    const cards = await search.cards(ids, 0, PAGE);
    if (mine !== turn) return;
    const parts: Node[] = [];
    if (answer.readAs !== undefined && answer.hits.length > 0) {
      const label = answer.reading === 'corrected' ? searchWords.mended : searchWords.readAs;
      parts.push(
        element('p', { class: 'read-as' }, `${label} `, element('b', {}, answer.readAs), ' ', stateLink({ literal: true }, searchWords.literally(state.query))),
      );
    }
    const { kind } = state;
    if (outcome.kinds.length > 1 || kind !== undefined) parts.push(filters(outcome));
    if (ids.length === 0) {
      parts.push(element('div', { class: 'none' }, element('p', {}, searchWords.none(state.query)), element('p', {}, searchWords.noneWays), indexLink()));
    } else {
      const list = element('ol', { class: 'hits' }, ...cards.map((card) => hitItem(card, answer.marks)));
      list.addEventListener('click', () => remember(state.query));
      parts.push(list);
      if (ids.length > PAGE) parts.push(moreButton(list, outcome, search));
    }
    view.replaceChildren(...parts);
    status.textContent = searchWords.announce(ids.length);
    results.dataset['searchState'] = 'done';
  };

  const indexLink = (): HTMLElement => element('p', {}, element('a', { href: '#muc-luc' }, searchWords.index));

  const filters = (outcome: Outcome): HTMLElement => {
    const total = outcome.answer.hits.length;
    const kinds = element(
      'ul',
      { class: 'kinds', 'aria-label': searchWords.kindFilter },
      element('li', {}, stateLink({ kind: undefined, facets: {} }, `${searchWords.all} (${total})`, state.kind === undefined)),
      ...outcome.kinds.map(({ kind, count }) =>
        element('li', {}, stateLink({ kind, facets: {} }, `${searchWords.kinds[kind]} (${count})`, state.kind === kind)),
      ),
    );
    const box = element('nav', { class: 'narrow', 'aria-label': searchWords.kindFilter }, kinds);
    for (const facet of FACET_NAMES) {
      const values = outcome.facets.filter((one) => one.facet === facet);
      if (values.length < 2 && state.facets?.[facet] === undefined) continue;
      const chosen = state.facets?.[facet];
      const change = (value: string | undefined): Partial<State> => {
        const { [facet]: _dropped, ...others } = state.facets ?? {};
        return { facets: value === undefined ? others : { ...others, [facet]: value } };
      };
      box.append(
        element(
          'ul',
          { class: 'kinds', 'aria-label': searchWords.facets[facet] },
          element('li', { class: 'facet' }, `${searchWords.facets[facet]}:`),
          element('li', {}, stateLink(change(undefined), searchWords.all, chosen === undefined)),
          ...values.map(({ value, count }) => element('li', {}, stateLink(change(value), `${value} (${count})`, chosen === value))),
        ),
      );
    }
    return box;
  };

  const moreButton = (list: HTMLElement, outcome: Outcome, search: Search): HTMLElement => {
    let shown = PAGE;
    const button = element('button', { type: 'button', class: 'more' }, searchWords.more);
    button.addEventListener('click', () => {
      void search.cards(outcome.ids, shown, PAGE).then((cards) => {
        const items = cards.map((card) => hitItem(card, outcome.answer.marks));
        list.append(...items);
        shown += PAGE;
        items[0]?.querySelector('a')?.focus();
        if (shown >= outcome.ids.length) button.remove();
      });
    });
    return button;
  };

  const rest = (): void => {
    turn += 1;
    const queries = recentQueries();
    status.textContent = '';
    results.dataset['searchState'] = 'idle';
    if (queries.length === 0) {
      view.replaceChildren();
      return;
    }
    const clear = element('button', { type: 'button', class: 'more' }, searchWords.clear);
    clear.addEventListener('click', () => {
      forgetAll();
      rest();
      input.focus();
    });
    view.replaceChildren(
      element(
        'div',
        { class: 'recent' },
        element('h2', {}, searchWords.recent),
        element('ul', {}, ...queries.map((query) => element('li', {}, stateLink({ query, literal: false, kind: undefined, facets: {} }, query)))),
        element('p', {}, `${searchWords.recentNote} `, clear),
      ),
    );
  };

  const fail = (): void => {
    const again = element('button', { type: 'button', class: 'more' }, searchWords.retry);
    again.addEventListener('click', () => void show());
    view.replaceChildren(element('div', { class: 'none' }, element('p', {}, searchWords.failed), element('p', {}, again), indexLink()));
    status.textContent = searchWords.failed;
    results.dataset['searchState'] = 'error';
  };

  async function show(): Promise<void> {
    clearTimeout(timer);
    if (state.query.trim() === '') {
      rest();
      return;
    }
    turn += 1;
    const mine = turn;
    results.dataset['searchState'] = 'loading';
    // Said only when it takes long enough to be noticed.
    timer = setTimeout(() => {
      if (mine === turn && status) status.textContent = searchWords.loading;
    }, 400);
    try {
      const search = await Search.open();
      const outcome = await search.find(state.query, state);
      if (mine === turn) await render(outcome, search, mine);
    } catch (error) {
      console.error(error);
      if (mine === turn) fail();
    }
    clearTimeout(timer);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    // What stands below answers another query from now on.
    results.dataset['searchState'] = 'loading';
    pause = setTimeout(() => {
      go({ query: input.value, literal: false, kind: undefined, facets: {} }, typing ? 'replace' : 'push');
      typing = true;
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    typing = false;
    remember(input.value);
    go({ query: input.value }, 'replace');
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      view.querySelector<HTMLElement>('[data-search-hit]')?.focus();
    }
  });
  view.addEventListener('keydown', (event) => {
    const links = [...view.querySelectorAll<HTMLElement>('[data-search-hit]')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Escape') input.focus();
    else if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });
  addEventListener('popstate', () => {
    state = readAddress();
    typing = false;
    input.value = state.query;
    void show();
  });
  index?.removeAttribute('data-open');
  if (input.value === '' || state.query !== '') input.value = state.query || input.value;
  if (state.query === '' && input.value !== '') state = { ...state, query: input.value };
  void show();
}
