/**
 * Same input, same bytes: builds the site once in each of three time zones, from copies of the sources in
 * different folders, one with a stray file beside them, and names every file that differs:
 *
 *   node scripts/compare-builds.ts [--with DIR]
 *
 * `--with` names a site that was built already on this machine, and with it in this machine's zone.
 */
import { execFile, spawnSync } from 'node:child_process';
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
import { parseArgs, promisify } from 'node:util';
import { filesOf } from './publish/files.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { with: { type: 'string' } } });
const work = mkdtempSync(join(tmpdir(), 'compare-builds-'));

/** Folder → zone: where the site is read, where its machines stand, and behind both by half a day. */
const PLACES = [
  { name: 'a', zone: 'Asia/Ho_Chi_Minh', stray: false },
  { name: 'giua/hai-noi', zone: 'UTC', stray: false },
  { name: 'mot-noi-khac/xa-hon', zone: 'America/New_York', stray: true },
];

/** Builds a copy of the project in a folder of that name. */
async function build({ name, zone, stray }: (typeof PLACES)[number]): Promise<string> {
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
  await promisify(execFile)(
    process.execPath,
    [join(root, 'scripts/build.ts'), '--caches', join(root, '.cache/empty')],
    { cwd: root, env: { ...process.env, TZ: zone, LC_ALL: 'C' }, maxBuffer: 2 ** 26 },
  );
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
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const places = PLACES.filter(({ zone, stray }) => stray || !values.with || zone !== here);
  const built = await Promise.all(places.map(build));
  const [one, ...others] = values.with ? [resolve(values.with), ...built] : built;
  const names = new Set([one!, ...others].flatMap(filesOf));
  const bytes = (dist: string, file: string): Buffer | undefined =>
    existsSync(join(dist, file)) ? readFileSync(join(dist, file)) : undefined;
  const differing = [...names].flatMap((file) => {
    const expected = bytes(one!, file);
    const other = others.find((dist) => !expected || !bytes(dist, file)?.equals(expected));
    return other ? [{ file, other }] : [];
  });
  const first = differing.find(({ file }) => TEXT.test(file));
  process.stdout.write(
    differing.length === 0
      ? `The same bytes in ${others.length + 1} builds: ${names.size} files.\n`
      : `${differing.length} of ${names.size} files differ:\n${differing.map(({ file }) => file).join('\n')}\n${first ? firstDifference(one!, first.other, first.file) : ''}\n`,
  );
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  if (!process.env['KEEP']) rmSync(work, { recursive: true, force: true });
  else process.stdout.write(`${work}\n`);
}
