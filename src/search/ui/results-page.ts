/**
 * The search page: answers as one types, keeps the query in the address, and says what happened when
 * there is no answer. `data-search-state` tells idle, loading, done or failed (contract 1, src/CONTRACTS.md).
 */
import { searchStrings as t } from '../../strings.ts';
import { search, type Narrowing, type Outcome, type Search } from '../client.ts';
import type { Answer } from '../engine.ts';
import { KINDS } from '../layout.ts';
import type { Facet } from '../lexicon.ts';
import { announcer } from './announcer.ts';
import { leaveFor } from './arrival.ts';
import { element } from './elements.ts';
import { hitItem } from './hit-view.ts';
import { latest } from './latest.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';

/** How long typing must rest before the address follows: browsers allow only so many changes a second. */
const REST_MS = 300;
/** Hits shown at once; the rest on demand, so that their texts are not loaded for nothing. */
const STEP = 8;
/** Facets and their names in the address. */
const FACETS = ['level', 'year', 'locality'] as const satisfies readonly Facet[];
const FACET_NAMES: Record<Facet, string> = { level: 'cap', year: 'nam', locality: 'dia-ban' };

interface View extends Narrowing {
  query: string;
  literal: boolean;
}

const root = document.querySelector<HTMLElement>('[data-search-state]');
const field = document.querySelector<HTMLInputElement>('input[data-search-page]');
const index = document.querySelector<HTMLElement>('[data-search-index]');

function readAddress(): View {
  const params = new URLSearchParams(location.search);
  const facets: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = params.get(FACET_NAMES[facet]);
    if (value !== null) facets[facet] = value;
  }
  return {
    query: (params.get('q') ?? '').trim(),
    literal: params.has('nguyen-van'),
    kind: KINDS.find((kind) => kind === params.get('loai')),
    facets,
  };
}

function addressOf({ query, literal, kind, facets = {} }: View): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (kind) params.set('loai', kind);
  for (const facet of FACETS)
    if (facets[facet] !== undefined) params.set(FACET_NAMES[facet], facets[facet]);
  if (literal) params.set('nguyen-van', '1');
  const search = params.toString();
  return search ? `?${search}` : location.pathname;
}

if (root && field) start(root, field);

function start(state: HTMLElement, input: HTMLInputElement): void {
  let asked = 0;
  /** The number of the last keystroke: while it is `asked`, nothing else was asked for since. */
  let typedAs = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const show = (name: string, ...children: Node[]): void => {
    state.replaceChildren(...children);
    // On a phone the filters are a row to be pushed: the chosen one comes into view.
    for (const chosen of state.querySelectorAll<HTMLElement>('.search-kinds [aria-current]')) {
      const row = chosen.closest<HTMLElement>('.search-kinds');
      if (row) row.scrollLeft = chosen.offsetLeft - row.offsetLeft - row.clientWidth / 3;
    }
    state.dataset['searchState'] = name;
    if (index) index.hidden = name === 'done' && state.querySelector('[data-search-hit]') !== null;
  };
  const announce = announcer(state.parentElement ?? document.body);
  /** A line that is also said to those who do not see it appear. */
  const say = (text: string, className = 'search-summary'): HTMLElement => {
    announce(text);
    return element('p', className, text);
  };
  const go = (view: View): void => {
    clearTimeout(resting);
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
        element('ul', '', ...items, element('li', '', clear)),
      ),
    );
  };

  /** A list whose hits take the words of the search along when they are opened. */
  const opening = (items: HTMLOListElement, view: View, answer: Answer): HTMLOListElement => {
    items.addEventListener('click', (event) => {
      const opened = event.target instanceof Element ? event.target.closest('a') : null;
      if (!opened) return;
      rememberSearch(view.query);
      leaveFor(opened.href, answer.marks);
    });
    return items;
  };

  const noAnswer = async (opened: Search, view: View, answer: Answer): Promise<Node[]> => {
    const children: Node[] = [
      say(t.none(view.query)),
      element('p', 'search-help', t.noneHelp(state.dataset['planYears'] ?? '')),
    ];
    if (answer.nearest.length > 0) {
      const items = answer.nearest.map((query) =>
        element('li', '', link({ query, literal: false }, query)),
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
        opening(element('ol', 'search-hits', ...items), view, answer),
      );
    }
    return children;
  };

  const choices = (
    label: string,
    items: readonly { view: View; text: string; count?: number; current: boolean }[],
  ): Node => {
    const nav = element('nav', 'search-kinds');
    nav.setAttribute('aria-label', label);
    nav.append(
      element(
        'ul',
        '',
        ...items.map(({ view, text, count, current }) => {
          const made = link(view, text);
          if (current) made.setAttribute('aria-current', 'true');
          if (count !== undefined) made.append(element('span', 'count', ` ${count}`));
          return element('li', '', made);
        }),
      ),
    );
    return nav;
  };

  /** Links that narrow the hits by kind; and by level, year or locality once a kind is chosen. */
  const filters = (view: View, { answer, kinds, facets }: Outcome): Node[] => {
    if (kinds.length < 2 && view.kind === undefined) return [];
    const plain: View = { query: view.query, literal: view.literal };
    const byKind = choices(t.filter, [
      {
        view: plain,
        text: t.allKinds,
        count: answer.hits.length,
        current: view.kind === undefined,
      },
      ...kinds.map(({ kind, count }) => ({
        view: { ...plain, kind },
        text: t.kinds[kind],
        count,
        current: view.kind === kind,
      })),
    ]);
    const byFacet = FACETS.flatMap((facet) => {
      const values = facets.filter((one) => one.facet === facet);
      const { [facet]: chosen, ...others } = view.facets ?? {};
      if (values.length < 2 && chosen === undefined) return [];
      return choices(t.facets[facet], [
        {
          view: { ...view, facets: others },
          text: `${t.facets[facet]}: ${t.facetAll}`,
          current: chosen === undefined,
        },
        ...values.map(({ value, count }) => ({
          view: { ...view, facets: { ...others, [facet]: value } },
          text: value,
          count,
          current: chosen === value,
        })),
      ]);
    });
    return [byKind, ...byFacet];
  };

  const list = async (opened: Search, view: View, { answer, ids }: Outcome): Promise<Node[]> => {
    const items = opening(element('ol', 'search-hits'), view, answer);
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
      // The rest of the list may be gone with a release: then the whole is asked for anew.
      void next().catch(async () => {
        await search.renew(opened).catch(() => undefined);
        await run(view);
      });
    });
    await next();
    return [items, more];
  };

  /** What is shown to a query; nothing more is loaded for one that is not wanted any longer. */
  const answered = async (opened: Search, view: View, isWanted: () => boolean): Promise<Node[]> => {
    const outcome = await opened.find(view.query, view);
    const { answer, ids } = outcome;
    if (!isWanted()) return [];
    if (answer.hits.length === 0) return noAnswer(opened, view, answer);
    const children: Node[] = [];
    if (answer.readAs === undefined) children.push(say(t.count(ids.length, view.query)));
    else {
      const text = answer.reading === 'corrected' ? t.mended : t.readAs;
      const line = say(text(answer.readAs, ids.length), 'search-read-as');
      line.append(' ', link({ query: view.query, literal: true }, t.literal(view.query)));
      children.push(line);
    }
    children.push(...filters(view, outcome), ...(await list(opened, view, outcome)));
    return children;
  };

  const run = async (view: View): Promise<void> => {
    asked += 1;
    const own = asked;
    if (view.query === '') {
      announce('');
      return idle();
    }
    if (state.childElementCount === 0) show('loading', element('p', 'search-summary', t.loading));
    else state.dataset['searchState'] = 'loading';
    try {
      const children = await search.ask((opened) => answered(opened, view, () => own === asked));
      if (own === asked) show('done', ...children);
    } catch {
      if (own !== asked) return;
      const retry = element('button', 'search-more', t.retry);
      retry.type = 'button';
      retry.addEventListener('click', () => void run(view));
      show('failed', say(t.failed), retry);
    }
  };

  const typed = (): View => ({ query: input.value.trim(), literal: false });
  const answerTyped = latest(async () => {
    // A link that was followed meanwhile is not answered over.
    if (typedAs === asked) await run(typed());
  });
  input.addEventListener('input', () => {
    // What stands below answers another query from now on.
    asked += 1;
    typedAs = asked;
    state.dataset['searchState'] = 'loading';
    answerTyped();
    clearTimeout(resting);
    resting = setTimeout(() => history.replaceState(null, '', addressOf(typed())), REST_MS);
  });
  // The index is loaded as soon as one means to search, while the first letters are typed.
  input.addEventListener('focus', () => void search.open().catch(() => undefined), { once: true });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value.trim());
    go(typed());
  });
  addEventListener('popstate', () => {
    clearTimeout(resting);
    const view = readAddress();
    input.value = view.query;
    void run(view);
  });
  const view = readAddress();
  input.value = view.query;
  void run(view);
}
