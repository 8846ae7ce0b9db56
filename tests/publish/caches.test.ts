/** What an earlier build left is used only when it is whole, of this code, and vouched for. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeHash, openCaches, sealCaches } from '../../scripts/publish/caches.ts';
import { finishSite } from '../../scripts/publish/finish.ts';
import { kept } from '../../src/typesetting/kept.ts';

let work: string;
let caches: string;
const LONG_AGO = new Date(0);

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'caches-'));
  caches = join(work, 'caches');
  process.env['SITE_CACHES'] = caches;
});
afterEach(() => {
  delete process.env['SITE_CACHES'];
  rmSync(work, { recursive: true });
});

/** A build that makes one picture: what it got, and whether it had to draw. */
async function build({ from = 'a', code = 'v1', ends = true } = {}) {
  const started = new Date();
  const sound = openCaches(caches, code);
  let drawn = false;
  const bytes = await kept('share-pictures', [from], () => {
    drawn = true;
    return Buffer.from(`picture of ${from}`);
  });
  sound.add(from);
  if (ends) sealCaches(caches, code, sound, started);
  return { text: bytes.toString(), drawn };
}
const pictures = () =>
  readdirSync(join(caches, 'share-pictures')).map((name) => join(caches, 'share-pictures', name));

test('what did not change is not made again', async () => {
  expect(await build()).toEqual({ text: 'picture of a', drawn: true });
  expect(await build()).toEqual({ text: 'picture of a', drawn: false });
});

test('changed content, and other code, are made anew', async () => {
  await build();
  expect(await build({ from: 'b' })).toEqual({ text: 'picture of b', drawn: true });
  expect((await build({ from: 'b', code: 'v2' })).drawn).toBe(true);
});

test('parts that were joined differently are not the same', async () => {
  const make = (parts: string[]) => kept('x', parts, () => Buffer.from(parts.join('|')));
  expect((await make(['ab', 'c'])).toString()).toBe('ab|c');
  expect((await make(['a', 'bc'])).toString()).toBe('a|bc');
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
  openCaches(caches, 'v1');
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

test('what a build did not use is dropped', async () => {
  await build();
  for (const file of pictures()) utimesSync(file, LONG_AGO, LONG_AGO);
  await build({ from: 'b' });
  expect(pictures()).toHaveLength(1);
});

test('known sound pictures are those of this code only', async () => {
  await build();
  expect(openCaches(caches, 'v1')).toEqual(new Set(['a']));
  await build();
  expect(openCaches(caches, 'v2')).toEqual(new Set());
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
  // Two texts, each in two forms.
  expect(readdirSync(join(caches, 'compressed'))).toHaveLength(4);
});
