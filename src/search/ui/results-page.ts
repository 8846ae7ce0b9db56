/**
 * The search page: answers as one types, keeps the query in the address, and says what happened when
 * there is no answer. `data-search-state` tells idle, loading, done or failed (contract 1).
 */
import { searchStrings as t } from '../../strings.ts';
import { openSearch, type Search } from '../client.ts';
import type { Answer } from '../engine.ts';
import type { Kind } from '../layout.ts';
import type { FoundCard } from '../pagefind-look-up.ts';
import { leaveFor } from './arrival.ts';
import { element } from './elements.ts';
import { hitItem } from './hit-view.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';

const REST_MS = 120;
/** Hits shown at once; the rest on demand, so that their texts are not loaded for nothing. */
const STEP = 12;
/** Kinds that can be narrowed further, and by what. */
const FACETS: Partial<Record<Kind, readonly (keyof typeof t.facets)[]>> = {
  document: ['level', 'year'],
  story: ['locality', 'year'],
};

interface View {
  query: string;
  literal: boolean;
  kind?: Kind;
}

const root = document.querySelector<HTMLElement>('[data-search-state]');
const field = document.querySelector<HTMLInputElement>('input[data-search-page]');
const index = document.querySelector<HTMLElement>('[data-search-index]');

function readAddress(): View {
  const params = new URLSearchParams(location.search);
  const kind = params.get('loai');
  return {
    query: (params.get('q') ?? '').trim(),
    literal: params.has('nguyen-van'),
    ...(kind && kind in t.kinds ? { kind: kind as Kind } : {}),
  };
}

function addressOf({ query, literal, kind }: View): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (kind) params.set('loai', kind);
  if (literal) params.set('nguyen-van', '1');
  const search = params.toString();
  return search ? `?${search}` : location.pathname;
}

if (root && field) start(root, field);

function start(state: HTMLElement, input: HTMLInputElement): void {
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const show = (name: string, ...children: Node[]): void => {
    state.replaceChildren(...children);
    state.dataset['searchState'] = name;
    if (index) index.hidden = name === 'done' && state.querySelector('[data-search-hit]') !== null;
  };
  const say = (text: string, className = 'search-summary'): HTMLElement => {
    const line = element('p', className, text);
    line.setAttribute('role', 'status');
    return line;
  };
  const go = (view: View): void => {
    history.pushState(null, '', addressOf(view));
    input.value = view.query;
    void run(view);
  };
  const link = (view: View, text: string, className = ''): HTMLAnchorElement => {
    const made = element('a', className, text);
    made.href = addressOf(view);
    made.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(view);
    });
    return made;
  };

  const idle = (): void => {
    const recent = recentSearches();
    if (recent.length === 0) return show('idle');
    const clear = element('button', 'search-clear', t.clearRecent);
    clear.type = 'button';
    clear.addEventListener('click', () => {
      forgetSearches();
      show('idle');
    });
    const items = recent.map((query) => element('li', '', link({ query, literal: false }, query)));
    show(
      'idle',
      element(
        'div',
        'search-recent',
        element('h2', '', t.recent),
        element('ul', '', ...items),
        clear,
      ),
    );
  };

  const noAnswer = (view: View, answer: Answer): void => {
    const children: Node[] = [say(t.none(view.query)), element('p', 'search-help', t.noneHelp)];
    if (answer.nearest.length > 0) {
      const items = answer.nearest.map((query) =>
        element('li', '', link({ query, literal: false }, query)),
      );
      children.push(
        element('div', 'search-nearest', element('p', '', t.nearest), element('ul', '', ...items)),
      );
    }
    show('done', ...children);
  };

  const kindFilter = (view: View, answer: Answer): Node | undefined => {
    const counts = new Map<Kind, number>();
    for (const { id } of answer.hits) {
      const kind = answer.kindOf(id);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    if (counts.size < 2) return undefined;
    const choice = (kind: Kind | undefined, text: string, count: number): HTMLLIElement => {
      const rest: View = { query: view.query, literal: view.literal };
      const made = link(kind === undefined ? rest : { ...rest, kind }, text);
      if (view.kind === kind) made.setAttribute('aria-current', 'true');
      made.append(element('span', 'count', ` ${count}`));
      return element('li', '', made);
    };
    const kinds = (Object.keys(t.kinds) as Kind[]).filter((kind) => counts.has(kind));
    const nav = element(
      'nav',
      'search-kinds',
      element(
        'ul',
        '',
        choice(undefined, t.allKinds, answer.hits.length),
        ...kinds.map((kind) => choice(kind, t.kinds[kind], counts.get(kind) ?? 0)),
      ),
    );
    nav.setAttribute('aria-label', t.filter);
    return nav;
  };

  /** Selects that narrow the cards by level, year, locality; redraws the list when one changes. */
  const facetSelects = (
    kind: Kind | undefined,
    cards: readonly FoundCard[],
    draw: (cards: readonly FoundCard[]) => void,
  ): Node[] => {
    const facets = (kind && FACETS[kind]) ?? [];
    const chosen = new Map<string, string>();
    return facets.flatMap((facet) => {
      const values = [
        ...new Set(cards.map((card) => card[facet]).filter((value) => value !== undefined)),
      ].sort();
      if (values.length < 2) return [];
      const select = element('select', '');
      select.append(new Option(t.facetAll, ''), ...values.map((value) => new Option(value, value)));
      select.addEventListener('change', () => {
        chosen.set(facet, select.value);
        draw(
          cards.filter((card) =>
            [...chosen].every(
              ([name, value]) => value === '' || card[name as keyof FoundCard] === value,
            ),
          ),
        );
      });
      return [element('label', 'search-facet', t.facets[facet], ' ', select)];
    });
  };

  const list = async (
    search: Search,
    view: View,
    answer: Answer,
    ids: readonly string[],
  ): Promise<Node[]> => {
    const words = answer.readAs ?? view.query;
    const items = element('ol', 'search-hits');
    items.addEventListener('click', (event) => {
      const opened = event.target instanceof Element ? event.target.closest('a') : null;
      if (!opened) return;
      rememberSearch(view.query);
      leaveFor(opened.href, words);
    });
    if (view.kind && FACETS[view.kind]) {
      const cards = await search.cards(ids);
      const draw = (shown: readonly FoundCard[]): void =>
        items.replaceChildren(...shown.map((card) => hitItem(card, words)));
      draw(cards);
      return [...facetSelects(view.kind, cards, draw), items];
    }
    const more = element('button', 'search-more', '');
    more.type = 'button';
    let shown = 0;
    const next = async (): Promise<void> => {
      const cards = await search.cards(ids.slice(shown, shown + STEP));
      shown += cards.length;
      items.append(...cards.map((card) => hitItem(card, words)));
      const left = ids.length - shown;
      more.hidden = left === 0;
      more.textContent = t.more(Math.min(left, STEP));
    };
    more.addEventListener('click', () => void next());
    await next();
    return [items, more];
  };

  const run = async (view: View): Promise<void> => {
    asked += 1;
    const own = asked;
    if (view.query === '') return idle();
    if (state.dataset['searchState'] !== 'done') show('loading', say(t.loading));
    else state.dataset['searchState'] = 'loading';
    try {
      const search = await openSearch();
      const answer = await search.answer(view.query, { literal: view.literal });
      if (own !== asked) return;
      if (answer.hits.length === 0) return noAnswer(view, answer);
      const ids = answer.hits
        .filter(({ id }) => view.kind === undefined || answer.kindOf(id) === view.kind)
        .map(({ id }) => id);
      const children: Node[] = [];
      if (answer.readAs !== undefined && answer.readAs !== view.query) {
        children.push(
          element(
            'p',
            'search-read-as',
            `${t.readAs(answer.readAs)} `,
            link({ ...view, literal: true }, t.literal(view.query)),
          ),
        );
      }
      children.push(say(t.count(answer.hits.length, answer.readAs ?? view.query)));
      const kinds = kindFilter(view, answer);
      if (kinds) children.push(kinds);
      children.push(...(await list(search, view, answer, ids)));
      if (own === asked) show('done', ...children);
    } catch {
      if (own !== asked) return;
      const retry = element('button', 'search-more', t.retry);
      retry.type = 'button';
      retry.addEventListener('click', () => void run(view));
      show('failed', say(t.failed), retry);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const view = { query: input.value.trim(), literal: false };
      history.replaceState(null, '', addressOf(view));
      void run(view);
    }, REST_MS);
  });
  // The index is loaded as soon as one means to search, while the first letters are typed.
  input.addEventListener('focus', () => void openSearch().catch(() => undefined), { once: true });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(resting);
    const view = { query: input.value.trim(), literal: false };
    if (view.query) rememberSearch(view.query);
    go(view);
  });
  addEventListener('popstate', () => {
    const view = readAddress();
    input.value = view.query;
    void run(view);
  });
  const view = readAddress();
  input.value = view.query;
  void run(view);
}
