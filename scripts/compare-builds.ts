/**
 * Same input, same bytes: builds the site twice, from copies of the sources in different folders, with
 * different clocks' zones and a stray file beside them, and names every file that differs:
 *
 *   node scripts/compare-builds.ts [--with DIR]
 *
 * `--with` compares with a site that was built already, and builds once.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from './publish/files.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { with: { type: 'string' } } });
const work = mkdtempSync(join(tmpdir(), 'compare-builds-'));

/** Builds a copy of the project in a folder of that name. */
function build(name: string, zone: string, stray: boolean): string {
  const root = join(work, name);
  mkdirSync(root, { recursive: true });
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-c', '-o', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter(Boolean)) {
    cpSync(join(ROOT, file), join(root, file), { force: true, errorOnExist: false });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  // What Tailwind would take for classes, if it looked.
  if (stray) writeFileSync(join(root, 'ghi-chu.html'), '<p class="mt-96 rotate-45 bg-red-500">');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.ts'), '--caches', join(root, '.cache/empty')],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone, LC_ALL: 'C' } },
  );
  if (status !== 0) throw new Error(`The build in ${root} failed:\n${stderr}`);
  return join(root, 'dist');
}

const TEXT = /\.(html|js|json|ics|xml|md|csv)$/;

/** The words around the first place where two files part. */
function firstDifference(one: string, other: string, file: string): string {
  const [a, b] = [one, other].map((dist) => {
    const path = join(dist, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }) as [string, string];
  let at = 0;
  while (a[at] === b[at] && at < a.length) at++;
  const excerpt = (text: string) => text.slice(Math.max(0, at - 100), at + 200);
  return `${file}, first difference:\n- ${excerpt(a)}\n+ ${excerpt(b)}`;
}

try {
  const one = values.with ? resolve(values.with) : build('a', 'Asia/Ho_Chi_Minh', false);
  const other = build('mot-noi-khac/xa-hon', 'America/New_York', true);
  const names = new Set([...filesOf(one), ...filesOf(other)]);
  const differing = [...names].filter((file) => {
    try {
      return !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
    } catch {
      return true;
    }
  });
  const first = differing.find((file) => TEXT.test(file));
  process.stdout.write(
    differing.length === 0
      ? `The same bytes: ${names.size} files.\n`
      : `${differing.length} of ${names.size} files differ:\n${differing.join('\n')}\n${first ? firstDifference(one, other, first) : ''}\n`,
  );
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  if (!process.env['KEEP']) rmSync(work, { recursive: true, force: true });
  else process.stdout.write(`${work}\n`);
}
