import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Ends a command that reads a built site with the way to one when `dir` holds none. */
export function needSite(dir: string): void {
  if (existsSync(join(dir, 'index.html'))) return;
  process.stderr.write(`${dir} holds no built site: run "npm run build" first.\n`);
  process.exit(1);
}
