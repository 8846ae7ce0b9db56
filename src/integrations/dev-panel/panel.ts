/**
 * The editor's panel in the preview, on the pages of stories: what the validator says of this story, and
 * how it will look as a card, on a phone and as a search hit. Only in `npm run dev`.
 */
import { PROBLEMS_PATH } from './problems-path.ts';

interface Problem {
  severity: 'error' | 'warning';
  file: string;
  line: number;
  message: string;
}

const words = {
  title: 'Xem thử',
  fine: '✓ Không có lỗi nào.',
  problems: 'Máy kiểm tra',
  card: 'Trong danh sách',
  phone: 'Trên điện thoại',
  hit: 'Trong kết quả tìm kiếm',
  error: 'Lỗi',
  warning: 'Nhắc',
  line: 'dòng',
};

const STYLE = `
#xem-thu { position: fixed; right: 1rem; bottom: 1rem; z-index: 999; width: 25rem; max-width: calc(100vw - 2rem); max-height: 85vh;
  overflow: auto; background: var(--color-pine-tint); color: var(--color-ink); border-left: 4px solid var(--color-pine); font-size: 1rem; }
#xem-thu > summary { padding: .6rem 1rem; cursor: pointer; font-weight: 600; color: var(--color-pine); }
#xem-thu.loi > summary { color: var(--color-lacquer); }
#xem-thu section { padding: 0 1rem 1rem; }
#xem-thu h2 { font-size: 1rem; margin: 0 0 .4rem; }
#xem-thu ul { padding-left: 1.1rem; list-style: disc; }
#xem-thu .mau { background: var(--color-paper); padding: .75rem 1rem; border: 1px solid var(--color-line); }
#xem-thu img { width: 100%; aspect-ratio: 16 / 9; object-fit: cover; }
#xem-thu .ten { font-weight: 600; color: var(--color-lacquer); }
#xem-thu .nho { color: var(--color-muted); font-size: .9rem; }
#xem-thu iframe { width: 360px; height: 640px; border: 1px solid var(--color-line); background: var(--color-paper); }
@media print { #xem-thu { display: none } }`;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  content: (Node | string)[] = [],
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  if (className !== '') made.className = className;
  return made;
}

const section = (title: string, ...content: Node[]): HTMLElement =>
  element('section', [element('h2', [title]), ...content]);

const textOf = (selector: string): string =>
  document.querySelector(selector)?.textContent?.trim() ?? '';

/** The card and the search hit, from what the page itself says. */
function samples(): HTMLElement[] {
  const title = textOf('h1');
  const summary = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const picture = document.querySelector('#bai figure img');
  const card = element('div', [], 'mau');
  if (picture)
    card.append(Object.assign(element('img'), { src: (picture as HTMLImageElement).src, alt: '' }));
  card.append(element('p', [title], 'ten'), element('p', [summary]));
  const hit = element(
    'div',
    [
      element('p', [title], 'ten'),
      element('p', [location.pathname], 'nho'),
      element('p', [summary]),
    ],
    'mau',
  );
  return [section(words.card, card), section(words.hit, hit)];
}

async function problemsHere(id: string): Promise<Problem[]> {
  const response = await fetch(PROBLEMS_PATH);
  const all = (await response.json()) as Problem[];
  return all.filter(({ file }) => file.startsWith(`guong-dien-hinh/${id}/`));
}

function problemList(problems: readonly Problem[]): HTMLElement {
  if (problems.length === 0) return element('p', [words.fine]);
  return element(
    'ul',
    problems.map(({ severity, message, line }) =>
      element('li', [`${words[severity]}, ${words.line} ${line}: ${message}`]),
    ),
  );
}

async function start(id: string): Promise<void> {
  document.head.append(element('style', [STYLE]));
  const summary = element('summary');
  const panel = element('details', [summary]);
  panel.id = 'xem-thu';
  const list = section(words.problems);
  const phone = section(words.phone);
  panel.append(list, ...samples(), phone);
  document.body.append(panel);
  // The phone loads only when somebody looks.
  panel.addEventListener('toggle', () => {
    if (!panel.open || phone.querySelector('iframe')) return;
    phone.append(Object.assign(element('iframe'), { src: location.href, title: words.phone }));
  });

  const renew = async (): Promise<void> => {
    const problems = await problemsHere(id);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    panel.classList.toggle('loi', errors > 0);
    summary.textContent = `${words.title}: ${problems.length === 0 ? words.fine : `${errors} ${words.error.toLowerCase()}, ${problems.length - errors} ${words.warning.toLowerCase()}`}`;
    list.replaceChildren(element('h2', [words.problems]), problemList(problems));
  };
  await renew();
  import.meta.hot?.on('noi-dung:kiem-tra', () => void renew());
}

const id = /^\/guong-dien-hinh\/([a-z0-9-]+)\/$/.exec(location.pathname)?.[1];
// Not inside the phone itself, and not on the list of stories.
if (id !== undefined && window.top === window && document.querySelector('#bai')) void start(id);
