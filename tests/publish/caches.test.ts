/** What an earlier build left is used only when it is whole, of this code, and vouched for. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeHash, emptyCaches, openCaches, sealCaches } from '../../scripts/publish/caches.ts';
import { finishSite } from '../../scripts/publish/finish.ts';
import { lock } from '../../scripts/publish/lock.ts';

let work: string;
let caches: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'caches-'));
  caches = join(work, 'caches');
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

/** A build that makes one picture: what it got, and whether it had to draw. */
async function build({ from = 'a', code = 'v1', ends = true } = {}) {
  const opened = await openCaches(caches, code);
  const file = join(caches, 'pictures', from);
  const drawn = !existsSync(file);
  if (drawn) {
    mkdirSync(join(caches, 'pictures'), { recursive: true });
    writeFileSync(file, `picture of ${from}`);
  }
  opened.sound.add(from);
  if (ends) await sealCaches(opened);
  return { text: readFileSync(file, 'utf8'), drawn };
}
const pictures = () =>
  readdirSync(join(caches, 'pictures')).map((name) => join(caches, 'pictures', name));

test('what did not change is not made again', async () => {
  expect(await build()).toEqual({ text: 'picture of a', drawn: true });
  expect(await build()).toEqual({ text: 'picture of a', drawn: false });
});

test('changed content, and other code, are made anew', async () => {
  await build();
  expect(await build({ from: 'b' })).toEqual({ text: 'picture of b', drawn: true });
  expect((await build({ from: 'b', code: 'v2' })).drawn).toBe(true);
});

test.each([
  ['poisoned', (file: string) => writeFileSync(file, 'picture of x')],
  ['cut short', (file: string) => writeFileSync(file, '')],
])('a file that was %s is not published', async (_, spoil) => {
  await build();
  for (const file of pictures()) spoil(file);
  expect(await build()).toEqual({ text: 'picture of a', drawn: true });
});

test('a file that no build vouched for is removed', async () => {
  await build();
  mkdirSync(join(caches, 'assets'));
  writeFileSync(join(caches, 'assets/anh.avif'), 'slipped in');
  await openCaches(caches, 'v1');
  expect(existsSync(join(caches, 'assets/anh.avif'))).toBe(false);
});

test('nothing of a build that failed is used, and what there was before still is', async () => {
  await build();
  await build({ from: 'b', ends: false });
  expect((await build({ from: 'b', ends: false })).drawn).toBe(true);
  expect((await build()).drawn).toBe(false);
});

test('without its notes, or with broken ones, the folder is as good as empty', async () => {
  for (const notes of ['', '{"code":"v1"', undefined]) {
    await build();
    const file = join(caches, 'kept.json');
    if (notes === undefined) rmSync(file);
    else writeFileSync(file, notes);
    expect((await build()).drawn).toBe(true);
  }
});

test('a file that was written over is vouched for as it is now', async () => {
  await build();
  const opened = await openCaches(caches, 'v1');
  const [file = ''] = pictures();
  writeFileSync(file, 'picture of b');
  await sealCaches(opened);
  expect(await build()).toEqual({ text: 'picture of b', drawn: false });
});

test('what is known to be sound is so for this code only', async () => {
  await build();
  expect((await openCaches(caches, 'v1')).sound).toEqual(new Set(['a']));
  await build();
  expect((await openCaches(caches, 'v2')).sound).toEqual(new Set());
});

test('the hash of the code changes with any file of it', () => {
  const root = join(work, 'root');
  for (const folder of ['src', 'scripts']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['src/a.ts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'])
    writeFileSync(join(root, file), '1');
  const seen = new Set([codeHash(root)]);
  for (const file of ['src/a.ts', 'src/b.ts', 'scripts/c.ts', 'package-lock.json']) {
    writeFileSync(join(root, file), '2');
    seen.add(codeHash(root));
  }
  expect(seen.size).toBe(5);
  expect(codeHash(root)).toBe(codeHash(root));
});

test('a text is served compressed as it is now, whatever was kept of it', async () => {
  const page = join(work, 'site/index.html');
  mkdirSync(join(work, 'site'));
  for (const words of ['một', 'một', 'hai']) {
    const text = `<p>${words} `.repeat(400);
    writeFileSync(page, text);
    await finishSite(join(work, 'site'), caches);
    expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text);
  }
  // Of the text that is there now, in two forms: what a build did not use is dropped.
  expect(readdirSync(join(caches, 'compressed'))).toHaveLength(2);
});

test('emptied, it keeps the lock of whoever empties it', async () => {
  await build();
  const { release } = lock(caches, 'built in');
  emptyCaches(caches);
  expect(readdirSync(caches).every((name) => name.startsWith('.lock'))).toBe(true);
  expect(existsSync(join(caches, '.lock'))).toBe(true);
  release();
  expect(await build()).toMatchObject({ drawn: true });
});
