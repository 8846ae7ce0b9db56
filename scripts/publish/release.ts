/**
 * Releases in a folder:
 *
 *   releases/<date>-<hash>/   what was published; never changed afterwards
 *   current, previous         links to two of them; `current` is what visitors see
 *   nginx/                    the policy, for scripts/serve/nginx.conf
 *
 * Everything is prepared beside what visitors see, which changes in one instant, by one rename. Files
 * that are the same as in the current release are the same file (a hard link), so that they keep their
 * date and with it their ETag, and a release costs only the space of what changed.
 */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseRedirects } from '../serve/headers-file.ts';
import { renderNginx, inlineHashesIn } from '../serve/nginx-site.ts';
import { borrowBytes } from './borrowed-bytes.ts';
import { filesOf, writeWhole } from './files.ts';
import { hashFiles, hashOf } from './hash-files.ts';
import { lock, Locked } from './lock.ts';
import { addressesOf, missingPermalinks } from './permalinks.ts';

/** Why nothing was published, in words. */
export class Refused extends Error {}

const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Why a command on the folder `to` failed, in words; undefined for what nobody foresaw. */
export function reasonOf(error: unknown, to: string): string | undefined {
  if (error instanceof Refused || error instanceof Locked) return error.message;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (isFull(error) || code === 'EFBIG') return 'The disk is full.';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return `${to} cannot be written to (${code}).`;
  if (['ENOTDIR', 'EEXIST'].includes(code)) return `${to} is not a folder.`;
  return undefined;
}

const INCOMING = '.incoming';
/** What a switch of the links intends, until it is done. */
const SWITCHING = '.switching.json';
const KEPT = 5;

type Link = 'current' | 'previous';

/** Names of the releases, the oldest first. */
const releasesIn = (to: string): string[] =>
  readdirSync(join(to, 'releases'))
    .filter((name) => !name.startsWith('.'))
    .sort();

/** Name of the release that a link leads to. */
export function releaseOf(to: string, link: Link): string | undefined {
  try {
    return basename(readlinkSync(join(to, link)));
  } catch {
    return undefined;
  }
}

function setLink(to: string, link: Link, release: string): void {
  const made = join(to, `.${link}.new`);
  rmSync(made, { force: true });
  symlinkSync(join('releases', release), made);
  renameSync(made, join(to, link));
}

/** Ends what a killed process began: visitors see one release or the other, the links agree on which. */
function repair(to: string): void {
  rmSync(join(to, 'releases', INCOMING), { recursive: true, force: true });
  const note = join(to, SWITCHING);
  if (existsSync(note)) {
    const { from, into } = JSON.parse(readFileSync(note, 'utf8')) as {
      from?: string;
      into: string;
    };
    if (releaseOf(to, 'current') === into && from) setLink(to, 'previous', from);
    rmSync(note);
  }
  // What was never shown has the newest name, and would be kept instead of what was.
  const shown = [releaseOf(to, 'current') ?? '', releaseOf(to, 'previous') ?? ''].sort().pop()!;
  for (const name of releasesIn(to))
    if (name > shown) rmSync(join(to, 'releases', name), { recursive: true });
}

/** Notes what a switch intends. On a full disk it does without: going back must be possible there too. */
function noteSwitch(note: string, from: string | undefined, into: string): void {
  try {
    writeWhole(note, JSON.stringify({ from, into }));
  } catch (error) {
    rmSync(`${note}.new`, { force: true });
    if (!isFull(error)) throw error;
  }
}

/** Shows visitors another release. `current` changes first: from then on it is published. */
function switchTo(to: string, into: string, onStep: (step: string) => void): void {
  const from = releaseOf(to, 'current');
  noteSwitch(join(to, SWITCHING), from, into);
  onStep('noted');
  setLink(to, 'current', into);
  onStep('switched');
  if (from) setLink(to, 'previous', from);
  onStep('previous moved');
  rmSync(join(to, SWITCHING), { force: true });
}

/** Whether a file is there and everybody may read it: the web server is somebody else. */
const isPublic = (file: string): boolean =>
  ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0;

/** The hashes of a site's files, in one order. */
async function hashesOf({ folder, hashes }: BuiltSite): Promise<[file: string, hash: string][]> {
  const files = filesOf(folder);
  const known = hashes ?? (await hashFiles(folder, files));
  return files.map((file) => {
    const hash = known.get(file);
    if (hash === undefined) throw new Refused(`${file} cannot be read`);
    return [file, hash];
  });
}

/** Copies a site beside the releases, file by file the same bytes, and returns the hash of it all. */
async function copySite(
  site: BuiltSite,
  to: string,
  onStep: (step: string) => void,
): Promise<string> {
  const incoming = join(to, 'releases', INCOMING);
  const current = join(to, 'current');
  const hashes = await hashesOf(site);
  const files = hashes.map(([file]) => file);
  const published = await hashFiles(
    current,
    files.filter((file) => isPublic(join(current, file))),
  );
  const made = new Set<string>();
  mkdirSync(incoming, { recursive: true });
  for (const [file, hash] of hashes) {
    const target = join(incoming, file);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    if (published.get(file) === hash) linkSync(join(current, file), target);
    else {
      copyFileSync(join(site.folder, file), target);
      if (hashOf(borrowBytes(target)) !== hash) throw new Refused(`${file} was not copied whole`);
    }
    onStep(`copied ${file}`);
  }
  // On the disk before visitors are sent there: a power cut must not leave empty files.
  spawnSync('sync', ['-f', incoming]);
  return hashOf(hashes.map(([file, hash]) => `${hash}  ${file}\n`).join(''));
}

/**
 * The policy for nginx allows the styles of the new release and of the one it replaces, and is read by
 * nginx before the new pages are to be seen. The command for that is remembered.
 */
function updateNginx(to: string, release: string, reload: string | undefined): void {
  const dir = join(to, 'nginx');
  const remembered = join(dir, 'reload');
  const read = (folder: string, file: string) => {
    const path = join(to, folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const folder = `releases/${release}`;
  const allowed = [folder, 'current'].map((place) => inlineHashesIn(read(place, '_headers')));
  const both = (kind: 'styles' | 'scripts') =>
    [...new Set(allowed.flatMap((hashes) => hashes[kind]))].sort();
  const { maps, headers } = renderNginx(
    { styles: both('styles'), scripts: both('scripts') },
    parseRedirects(read(folder, '_redirects')),
  );
  const changed = read('nginx', 'maps.conf') !== maps || read('nginx', 'headers.conf') !== headers;
  writeWhole(join(dir, 'maps.conf'), maps);
  writeWhole(join(dir, 'headers.conf'), headers);
  const command = reload ?? (existsSync(remembered) ? readFileSync(remembered, 'utf8') : '');
  // Always, and not only when changed: an earlier run may have died between writing and reloading.
  if (command === '') {
    if (changed && existsSync(join(to, 'previous'))) {
      process.stderr.write('The policy changed. If nginx serves this folder, give --reload.\n');
    }
    return;
  }
  const { status, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Refused(`"${command}" failed: ${stderr.trim()}`);
  // Only what has worked.
  if (reload !== undefined) writeWhole(remembered, reload);
}

/** Refuses a site that has lost an address of the release that visitors see. */
function refuseLostAddresses(site: string, to: string): void {
  const current = join(to, 'current');
  if (!existsSync(current)) return;
  const redirects = parseRedirects(readFileSync(join(site, '_redirects'), 'utf8'));
  const lost = missingPermalinks(site, redirects, addressesOf(current));
  if (lost.length === 0) return;
  throw new Refused(
    `Published addresses are gone:\n${lost.map((address) => `  ${address}`).join('\n')}\nSay in scripts/serve/redirects.txt where each went. A story is taken off with "status: gỡ", which keeps its address.`,
  );
}

/** Removes all but the newest releases, and never one that a link leads to. */
async function prune(to: string, keep: number): Promise<void> {
  const linked = [releaseOf(to, 'current'), releaseOf(to, 'previous')];
  const releases = releasesIn(to);
  const spare = releases.toReversed().filter((name) => !linked.includes(name));
  const surplus = Math.max(0, releases.length - keep);
  for (const name of surplus > 0 ? spare.slice(-surplus) : []) {
    await rm(join(to, 'releases', name), { recursive: true, force: true });
  }
}

/** A site that was checked, and is to be published. */
export interface BuiltSite {
  folder: string;
  /** Of all its files, by path, as they were when it was checked; without it they are read once more. */
  hashes?: ReadonlyMap<string, string>;
}

interface PublishOptions {
  to: string;
  /** Makes the site; throws to publish nothing. */
  build(): Promise<BuiltSite>;
  wait?: boolean;
  keep?: number;
  /** Command that makes nginx read its configuration again. */
  reload?: string | undefined;
  /** Told of every step, for tests that stop there. */
  onStep?: (step: string) => void;
}

/** Publishes a site into a folder; returns the release's name, or that nothing had changed. */
export async function publish(options: PublishOptions): Promise<{ release: string; new: boolean }> {
  const { to, build, keep = KEPT, onStep = () => {} } = options;
  mkdirSync(join(to, 'releases'), { recursive: true });
  // Before minutes are spent on a build that has nowhere to go.
  accessSync(join(to, 'releases'), constants.W_OK);
  const held = lock(to, 'published to', options);
  try {
    repair(to);
    onStep('locked');
    const site = await build();
    onStep('built');
    refuseLostAddresses(site.folder, to);
    const hash = (await copySite(site, to, onStep)).slice(0, 12);
    onStep('copied');
    const current = releaseOf(to, 'current');
    if (current?.endsWith(`-${hash}`)) return { release: current, new: false };
    const date = new Date().toISOString().replace(/\.\d+|[-:]/g, '');
    const release = `${date}-${hash}`;
    renameSync(join(to, 'releases', INCOMING), join(to, 'releases', release));
    onStep('placed');
    try {
      updateNginx(to, release, options.reload);
    } catch (error) {
      rmSync(join(to, 'releases', release), { recursive: true });
      throw error;
    }
    onStep('policy written');
    switchTo(to, release, onStep);
    await prune(to, keep);
    onStep('pruned');
    return { release, new: true };
  } finally {
    rmSync(join(to, 'releases', INCOMING), { recursive: true, force: true });
    held.release();
  }
}

/** Shows visitors the release before the current one again; a second time takes that back. */
export function rollback(to: string, { wait = false } = {}): { from: string; into: string } {
  if (!existsSync(to)) throw new Refused(`${to} does not exist.`);
  const held = lock(to, 'published to', { wait });
  try {
    repair(to);
    const from = releaseOf(to, 'current');
    const into = releaseOf(to, 'previous');
    if (!from || !into || !existsSync(join(to, 'releases', into))) {
      throw new Refused(`${to} has no previous release to go back to.`);
    }
    switchTo(to, into, () => {});
    return { from, into };
  } finally {
    held.release();
  }
}
