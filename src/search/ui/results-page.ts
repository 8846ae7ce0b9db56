/**
 * The search page: answers as one types, keeps the query in the address, and says what happened when
 * there is no answer. `data-search-state` tells idle, loading, done or failed (contract 1, src/CONTRACTS.md).
 */
import { searchStrings as t } from '../../strings.ts';
import { search, type Search } from '../client.ts';
import { announcer } from './announcer.ts';
import { element } from './elements.ts';
import { filters } from './filters.ts';
import { hitList } from './hit-list.ts';
import { latest } from './latest.ts';
import { noAnswer } from './no-answer.ts';
import { recentList } from './recent-list.ts';
import { rememberSearch } from './recent.ts';
import { addressOf, readAddress, type View, type ViewLink } from './view.ts';

/** How long typing must rest before the address follows: browsers allow only so many changes a second. */
const REST_MS = 300;

const root = document.querySelector<HTMLElement>('[data-search-state]');
const field = document.querySelector<HTMLInputElement>('input[data-search-page]');
const index = document.querySelector<HTMLElement>('[data-search-index]');

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
  const link: ViewLink = (view, text, className = '') => {
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
    const recent = recentList(link, () => show('idle'));
    show('idle', ...(recent ? [recent] : []));
  };

  /** What is shown to a query; nothing more is loaded for one that is not wanted any longer. */
  const answered = async (opened: Search, view: View, isWanted: () => boolean): Promise<Node[]> => {
    const outcome = await opened.find(view.query, view);
    const { answer, ids } = outcome;
    if (!isWanted()) return [];
    if (answer.hits.length === 0)
      return [
        say(t.none(view.query)),
        element('p', 'search-help', t.noneHelp(state.dataset['planYears'] ?? '')),
        ...(await noAnswer(opened, view, answer, link)),
      ];
    const children: Node[] = [];
    if (answer.readAs === undefined) children.push(say(t.count(ids.length, view.query)));
    else {
      const text = answer.reading === 'corrected' ? t.mended : t.readAs;
      const line = say(text(answer.readAs, ids.length), 'search-read-as');
      line.append(' ', link({ query: view.query, literal: true }, t.literal(view.query)));
      children.push(line);
    }
    const hits = await hitList(opened, view.query, outcome, async () => {
      // The rest of the list may be gone with a release: then the whole is asked for anew.
      await search.renew(opened).catch(() => undefined);
      await run(view);
    });
    return [...children, ...filters(view, outcome, link), ...hits];
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
