/** Looks at the content while it is edited: the same words in the terminal, over the page and in the panel. */
import { relative } from 'node:path';
import type { HookParameters } from 'astro';
import { ContentChecker, type CheckedContent } from '../../content-files/check-content.ts';
import { checkDisk, todayInVietnam } from '../../content-files/check-disk.ts';
import { contentDir } from '../../content-files/content-dir.ts';
import { codeFrame } from '../../content-files/report/code-frame.ts';
import { countWords, reportToConsole } from '../../content-files/report/console.ts';
import { reportAsJson } from '../../content-files/report/json.ts';
import { PROBLEMS_PATH } from './problems-path.ts';

/** Saving writes several files at once; one look is enough. */
const SETTLE_MS = 80;

/** Vite's overlay shows one error: the first in full, the others in a line each. */
function overlayOf(checked: CheckedContent, root: string) {
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const others = errors
    .slice(1, 12)
    .map(({ file, line, message }) => `${root}${file}:${line}  ${message.split('\n')[0]}`);
  return {
    type: 'error' as const,
    err: {
      message: `${first.message}${others.length > 0 ? `\n\nCòn nữa (${countWords(checked.problems)}):\n${others.join('\n')}` : ''}`,
      stack: '',
      id: `${root}${first.file}`,
      frame: codeFrame(checked.sources.get(first.file) ?? '', first.line, first.column),
      plugin: `nội dung: ${first.rule}`,
      loc: { file: `${root}${first.file}`, line: first.line, column: first.column },
    },
  };
}

/** Checks the content now and at every change, and tells the open pages. */
export function checkLive({ server, logger }: HookParameters<'astro:server:setup'>): void {
  const dir = contentDir();
  const root = `${relative(process.cwd(), dir)}/`;
  const checker = new ContentChecker();
  let hadErrors = false;
  let timer: NodeJS.Timeout | undefined;
  let last: CheckedContent | undefined;

  const show = (): void => {
    const overlay = last && overlayOf(last, root);
    if (overlay) server.ws.send(overlay);
    else if (hadErrors) server.ws.send({ type: 'full-reload' });
    hadErrors = overlay !== undefined;
  };
  const look = async (): Promise<void> => {
    try {
      last = await checkDisk(dir, todayInVietnam(), checker);
      console.log(reportToConsole(last, root));
      show();
      server.ws.send('noi-dung:kiem-tra', {});
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  const soon = (path: string): void => {
    if (!path.startsWith(dir)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLE_MS);
  };
  server.middlewares.use(PROBLEMS_PATH, (_, response) => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(last ? reportAsJson(last) : '[]');
  });
  server.watcher.add(dir);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
  // A page that is opened later learns of it too.
  server.ws.on('connection', () => setTimeout(show, SETTLE_MS));
  void look();
}
