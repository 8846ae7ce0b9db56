/**
 * The preview for editors: npm run dev [-- --port 4330]. It is Astro's own; what an editor would read of it in
 * English is kept away (its question about data) or told here (that it runs already).
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { astroEnv } from './astro-env.ts';
import { isAlive } from './publish/is-alive.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Where a preview of the project at `root` answers, by the file in which Astro 7 notes it; undefined when none does. */
export async function runningPreview(root: string): Promise<string | undefined> {
  const note = join(root, '.astro/dev.json');
  if (!existsSync(note)) return undefined;
  try {
    const { pid, url } = JSON.parse(readFileSync(note, 'utf8')) as { pid: number; url: string };
    if (!isAlive(pid)) return undefined;
    await fetch(url, { signal: AbortSignal.timeout(3000) });
    return url;
  } catch {
    return undefined;
  }
}

/** Runs Astro's preview and ends as it does. */
function preview(flags: readonly string[]): void {
  const astro = resolve(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', ...flags], {
    cwd: ROOT,
    stdio: 'inherit',
    env: astroEnv('development'),
  });
  // Ctrl+C reaches both; the preview puts its things in order first.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill());
  child.on('exit', (code) => process.exit(code ?? 0));
}

if (process.argv[1] === import.meta.filename) {
  const flags = process.argv.slice(2);
  const knows = flags.some((flag) => /^--(?:force|ignore-lock)$|^(?:stop|status|logs)$/.test(flag));
  const running = knows ? undefined : await runningPreview(ROOT);
  if (running === undefined) preview(flags);
  else {
    console.error(
      [
        `Bản xem thử đang chạy sẵn: mở ${running}`,
        'Muốn chạy lại thì bấm Ctrl+C ở cửa sổ kia trước. Không còn thấy cửa sổ ấy: npm run dev -- --force',
      ].join('\n'),
    );
    process.exitCode = 1;
  }
}
