/**
 * Builds and publishes the site: npm run publish -- --to DIR [--wait] [--clean] [--reload "nginx -s reload"]
 *
 * Visitors see what they saw until everything is built, checked and copied; then, in one instant, the
 * new release. Whatever goes wrong before changes nothing for them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isAlive } from './publish/is-alive.ts';
import { publish, reasonOf, Refused } from './publish/release.ts';

const ROOT = resolve(import.meta.dirname, '..');
const WORK = join(ROOT, '.cache/publish');

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    wait: { type: 'boolean', default: false },
    // Both as of scripts/build.ts.
    clean: { type: 'boolean', default: false },
    caches: { type: 'string' },
    reload: { type: 'string' },
  },
});
if (!values.to) {
  process.stderr.write(
    'Where to? npm run publish -- --to DIR [--wait] [--clean] [--reload COMMAND]\n',
  );
  process.exit(2);
}

// The web server is somebody else: it must be able to read what is published.
process.umask(0o022);

mkdirSync(WORK, { recursive: true });
// What killed publications left. The build of one may outlive it and still write; then it is left for later.
for (const name of readdirSync(WORK)) {
  if (isAlive(Number(name.split('-')[0]))) continue;
  try {
    rmSync(join(WORK, name), { recursive: true, force: true });
  } catch {
    // A folder in a cache: it is in nobody's way.
  }
}
const work = mkdtempSync(join(WORK, `${process.pid}-`));
// Side by side where the other removes file by file: half as long for a large site.
const removeWork = () => rm(work, { recursive: true, force: true });
let removed: Promise<void> | undefined;

try {
  const { release, new: isNew } = await publish({
    to: resolve(values.to),
    wait: values.wait,
    reload: values.reload,
    onStep(step) {
      if (step === 'copied') removed = removeWork();
    },
    build() {
      const folder = join(work, 'site');
      const noted = join(work, 'hashes.json');
      const { status } = spawnSync(
        process.execPath,
        [
          join(ROOT, 'scripts/build.ts'),
          ...['--out', folder, '--hashes', noted],
          ...(values.clean ? ['--clean'] : []),
          ...(values.caches ? ['--caches', values.caches] : []),
        ],
        { cwd: ROOT, stdio: 'inherit' },
      );
      if (status !== 0) throw new Refused('The site was not built.');
      const hashes = new Map(JSON.parse(readFileSync(noted, 'utf8')) as [string, string][]);
      return Promise.resolve({ folder, hashes });
    },
  });
  process.stdout.write(
    isNew ? `Published: ${release}\n` : `Nothing changed since ${release}; it stays.\n`,
  );
} catch (error) {
  const reason = reasonOf(error, resolve(values.to));
  if (reason === undefined) throw error;
  process.stderr.write(`${reason}\nNot published: visitors see what they saw before.\n`);
  process.exitCode = 1;
} finally {
  await (removed ?? removeWork());
}
