/** Pages that a build takes from the last one are the pages it would have made. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../scripts/publish/files.ts';
import { synthesize } from '../../scripts/synth.ts';
import { hashOfSite } from './hash-of-site.ts';

let work: string;
beforeAll(async () => {
  // Below the project, as every build.
  mkdirSync('.cache', { recursive: true });
  work = mkdtempSync(resolve('.cache/kept-pages-'));
  await synthesize(12, join(work, 'content'));
});
afterAll(() => rmSync(work, { recursive: true }));

const story = (id: string, file = 'index.mdx') => join(work, 'content/guong-dien-hinh', id, file);
function edit(id: string, from: string | RegExp, to: string): void {
  const old = readFileSync(story(id), 'utf8');
  const text = old.replace(from, to);
  if (text === old) throw new Error(`${id} has no "${from}"`);
  writeFileSync(story(id), text);
}

/** Builds into a folder, and says which pages were not rendered: their copies in the caches are older. */
async function build(to: string, caches: string): Promise<{ dist: string; taken: string[] }> {
  const dist = join(work, to);
  const started = Date.now();
  await promisify(execFile)(
    process.execPath,
    ['scripts/build.ts', '--out', dist, '--caches', join(work, caches)],
    { env: { ...process.env, CONTENT_DIR: join(work, 'content') }, maxBuffer: 2 ** 26 },
  ).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`The build failed:\n${error.stdout.slice(-3000)}${error.stderr}`);
  });
  const copies = join(work, caches, 'dist');
  const isOlder = (page: string) => statSync(join(copies, page)).mtimeMs < started;
  return { dist, taken: filesOf(copies).filter(isOlder) };
}

const photo = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

test('edited, moved, withdrawn: the same bytes as from empty caches; a new photo is shown', async () => {
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = filesOf(
    join(work, 'content/guong-dien-hinh'),
  )
    .filter((file) => file.endsWith('index.mdx'))
    .map((file) => file.split('/')[0] ?? '');
  const page = (id: string) => `guong-dien-hinh/${id}/index.html`;
  edit(
    fourth,
    'photos: []',
    `photos:
  - file: anh.jpg
    alt: Nhà văn hoá khu phố
    credit: Trung tâm Truyền thông và Văn hoá`,
  );
  writeFileSync(story(fourth, 'anh.jpg'), await photo('red'));
  await build('again', 'caches');

  edit(first, /^title: .*$/m, 'title: Một tên khác hẳn của bài này');
  edit(second, /^published: .*$/m, 'published: 2026-11-20');
  edit(
    third,
    /^status: .*$/m,
    'status: gỡ\nwithdrawn: { on: 2026-11-24, reason: Theo đề nghị của khu phố. }',
  );
  rmSync(join(work, 'content/guong-dien-hinh', fifth), { recursive: true });
  const again = await build('again', 'caches');
  const clean = await build('clean', 'empty');
  expect(clean.taken).toEqual([]);
  expect(existsSync(join(again.dist, 'guong-dien-hinh', fifth))).toBe(false);
  // Edited were three of 17, one is gone, and of others the neighbour changed.
  expect(
    again.taken.filter((file) => file.startsWith('guong-dien-hinh/') && file.endsWith('.html'))
      .length,
  ).toBeGreaterThan(8);
  expect(again.taken).not.toContain(page(third));
  expect(filesOf(again.dist)).toEqual(filesOf(clean.dist));
  const differing = filesOf(clean.dist).filter(
    (file) => !readFileSync(join(again.dist, file)).equals(readFileSync(join(clean.dist, file))),
  );
  expect(differing).toEqual([]);

  writeFileSync(story(fourth, 'anh.jpg'), await photo('blue'));
  const before = hashOfSite(again.dist);
  const swapped = await build('swapped', 'caches');
  expect(hashOfSite(again.dist)).toBe(before);
  const photosOf = ({ dist }: { dist: string }) =>
    readFileSync(join(dist, page(fourth)), 'utf8').match(/\/_astro\/anh\.[\w.-]+/g) ?? [];
  expect(photosOf(swapped)).toHaveLength(photosOf(again).length);
  for (const name of photosOf(swapped)) expect(photosOf(again)).not.toContain(name);

  // Then Astro knows nothing of the build before, and leaves all of its outputs where they are.
  const settings = join(work, 'content/cai-dat.yml');
  const moved = readFileSync(settings, 'utf8').replace(
    /^siteAddress: .*$/m,
    'siteAddress: https://khac.example',
  );
  writeFileSync(settings, moved);
  rmSync(join(work, 'content/guong-dien-hinh', sixth), { recursive: true });
  const elsewhere = await build('elsewhere', 'caches');
  expect(elsewhere.taken).toEqual([]);
  expect(existsSync(join(elsewhere.dist, 'guong-dien-hinh', sixth))).toBe(false);
  expect(filesOf(elsewhere.dist).filter((file) => file.includes(sixth))).toEqual([]);
}, 300_000);
