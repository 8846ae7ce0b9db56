/**
 * Builds the site: npm run build [-- --out DIR] [--caches DIR] [--clean] [--hashes FILE]
 *
 * Validates the content, lets Astro build, compresses, writes the headers, and checks the result. What
 * fails a step, or warns, fails the build. What earlier builds made of the same is not made again: all
 * caches are in one folder, `--caches` names another, `--clean` empties it first (publish/caches.ts says
 * why the result is the same). `--hashes` writes down the SHA-256 of each of its files.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { todayInVietnam } from '../src/content-files/check-disk.ts';
import { contentDir } from '../src/content-files/content-dir.ts';
import { readSettings } from '../src/content-files/settings.ts';
import { contactReminder } from '../src/domain/contact.ts';
import { astroEnv } from './astro-env.ts';
import { codeHash, emptyCaches, openCaches, sealCaches } from './publish/caches.ts';
import { checkPages, checkSite } from './publish/check-site.ts';
import { finishSite } from './publish/finish.ts';
import { moveFolder } from './publish/files.ts';
import { KeptPages } from './publish/kept-pages.ts';
import { lock, Locked } from './publish/lock.ts';
import { warningsIn } from './publish/warnings.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: resolve(ROOT, 'dist') },
    caches: { type: 'string', default: resolve(ROOT, '.cache/build') },
    clean: { type: 'boolean', default: false },
    hashes: { type: 'string' },
  },
});
const out = resolve(values.out);
const caches = resolve(values.caches);
/** Where the site is built. Astro takes over a page only from a build that was made in the same place. */
const site = `${caches}-site`;

function fail(reason: string, details: string[] = []): never {
  process.stderr.write(`\n${[reason, ...details.map((line) => `  ${line}`)].join('\n')}\n`);
  process.exit(1);
}

/**
 * Runs a command of this project and returns its output, which is shown from the moment `shown` comes true.
 * Its standard input ends when `ready` does. Others come first while it is `inNoHurry`.
 */
function run(
  command: string,
  args: string[],
  {
    shown = Promise.resolve(true),
    ready = Promise.resolve(),
    signal,
    inNoHurry = false,
  }: {
    shown?: Promise<boolean>;
    ready?: Promise<void>;
    signal?: AbortSignal;
    inNoHurry?: boolean;
  } = {},
): Promise<{ code: number; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      ...(signal && { signal }),
      stdio: 'pipe',
      shell: process.platform === 'win32',
      env: {
        ...astroEnv('production', caches),
        ...(process.stdout.hasColors?.() && { FORCE_COLOR: '1' }),
      },
    });
    if (inNoHurry && child.pid !== undefined)
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    // A command that has ended by then heard enough.
    child.stdin.on('error', () => {});
    void ready.then(() => child.stdin.end());
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        void shown.then((show) => show && to.write(chunk));
      });
    }
    child.on('error', failed);
    child.on('close', (code) => void shown.then(() => done({ code: code ?? 1, output })));
  });
}

mkdirSync(caches, { recursive: true });
try {
  // Another build that is at work in the same folder is waited for.
  lock(caches, 'built in', { wait: true });
} catch (error) {
  if (!(error instanceof Locked)) throw error;
  fail(error.message);
}
if (values.clean) emptyCaches(caches);
// Side by side, since a machine has two cores: what Astro says is shown, and waited for, when the content is valid.
// All of the way from here to the end is Astro's: the validator takes what is left of the machine.
const cachesAreOpen = Promise.withResolvers<void>();
const validation = run('node', [resolve(ROOT, 'scripts/validate.ts')], {
  ready: cachesAreOpen.promise,
  inNoHurry: true,
});
const invalid = new AbortController();
const building = run('astro', ['build', '--outDir', site], {
  shown: validation.then(({ code }) => code === 0),
  // Both start meanwhile, and wait for this before they look at a cache (src/content-files/caches-are-open.ts).
  ready: cachesAreOpen.promise,
  signal: invalid.signal,
});
// An old site must not pass for a new one.
for (const folder of [out, site]) rmSync(folder, { recursive: true, force: true });
let keptPages: KeptPages | undefined;
const opened = await openCaches(caches, codeHash(), () => {
  keptPages = new KeptPages(caches, site);
  cachesAreOpen.resolve();
});
// When it is stopped, nobody asks why.
building.catch(() => {});
const valid = await validation;
if (valid.code !== 0) {
  invalid.abort();
  process.exit(valid.code);
}
const built = await building;
if (built.code !== 0) fail('Astro could not build the site.');
const warnings = warningsIn(built.output);
if (warnings.length > 0) {
  fail('The build warned; mend the cause (or name it in scripts/publish/warnings.ts):', warnings);
}

keptPages?.removeStale();
// Its pages are complete: they are looked at while the rest is made.
const pageFaults = checkPages(site);
const hashes = await finishSite(site, caches, opened.found);
const faults = await checkSite(site, contentDir(), {
  sound: opened.sound,
  hashes,
  pages: pageFaults,
});
if (faults.length > 0) fail(`The built site has faults (it is left in ${site}):`, faults);
await sealCaches(opened);
if (values.hashes) writeFileSync(values.hashes, JSON.stringify([...hashes]));
moveFolder(site, out);

// A reminder and not a warning: that a day has come must not stop a correction from being published.
const reminder = contactReminder(readSettings(), todayInVietnam());
if (reminder) process.stdout.write(`\n${reminder}\n`);
