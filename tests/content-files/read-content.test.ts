import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryOf } from '../../src/content-files/content-path.ts';
import {
  cleanSource,
  listFiles,
  readContentFiles,
  toRawContent,
} from '../../src/content-files/read-content.ts';
import { writeSearchIndex } from '../../src/integrations/write-search-index.ts';
import { changed, contentFiles, SMALL_TREE } from '../fixtures/small-tree.ts';

describe('which collection a path belongs to', () => {
  test.each([
    ['ke-hoach/2024/index.mdx', 'plans', '2024'],
    ['ke-hoach/2024/dinh-chinh.yml', 'errata', '2024'],
    ['van-ban/luat.mdx', 'documents', 'luat'],
    ['phan-cong/mttq.mdx', 'units', 'mttq'],
    ['guong-dien-hinh/to-3/index.mdx', 'stories', 'to-3'],
    ['trang/gioi-thieu.mdx', 'pages', 'gioi-thieu'],
    ['thuat-ngu.yml', 'glossary', 'thuat-ngu'],
    ['cai-dat.yml', 'settings', 'cai-dat'],
  ])('%s', (path, collection, id) => {
    expect(entryOf(path)).toEqual({ collection, id });
  });

  test.each([
    'README.md',
    'ke-hoach/2024/nguon.txt',
    'ke-hoach/index.mdx',
    'van-ban/cu/luat.mdx',
    'van-ban/luat.md',
    'guong-dien-hinh/to-3.mdx',
    'x/thuat-ngu.yml',
  ])('%s: none', (path) => {
    expect(entryOf(path)).toBeUndefined();
  });
});

describe('a tree on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  beforeAll(() => {
    for (const [path, text] of Object.entries(SMALL_TREE)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      // As another editor's computer may write it: byte order mark, Windows line ends, letters in pieces.
      const windows = text.replaceAll('\n', '\r\n');
      writeFileSync(join(folder, path), `\uFEFF${windows.normalize('NFD')}`);
    }
    writeFileSync(join(folder, 'README.md'), 'Hướng dẫn');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is listed with forward slashes, in order', async () => {
    expect(await listFiles(folder)).toEqual([...Object.keys(SMALL_TREE), 'README.md'].sort());
  });

  test('is read as NFC with Unix line ends, without byte order mark', async () => {
    const files = await readContentFiles(folder);
    expect(files.map(({ path }) => path)).toEqual(Object.keys(SMALL_TREE).sort());
    for (const { path, source } of files) expect(source).toBe(SMALL_TREE[path]);
    const { raw, unfit } = toRawContent(files);
    expect(unfit).toEqual([]);
    expect(raw.plans[0]?.data.title).toBe('Thực hiện dân chủ ở cơ sở năm 2024');
  });
});

test('a byte order mark counts at the start only, and every kind of line end is one', () => {
  expect(cleanSource('\uFEFFđường'.normalize('NFD'))).toBe('đường');
  expect(cleanSource('a\r\nb\rc\n\uFEFFd')).toBe('a\nb\nc\n\uFEFFd');
});

test.each([
  ['that does not fit its schema', 'published: 2026-11-24', 'published: 2026-02-30'],
  ['whose YAML cannot be read', 'title: Tổ 3 mở đường', 'title: Tổ 3: mở đường'],
])('a file %s is left out and named', (_, from, to) => {
  const path = 'guong-dien-hinh/to-3/index.mdx';
  const { raw, unfit } = toRawContent(contentFiles(changed(SMALL_TREE, path, from, to)));
  expect(unfit).toEqual([path]);
  expect(raw.stories).toEqual([]);
  expect(raw.plans).toHaveLength(1);
});

test('the search index does without no file in silence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    mkdirSync(join(folder, 'trang'));
    writeFileSync(join(folder, 'trang/hong.mdx'), '---\ntitle: a: b\n---\n');
    await expect(writeSearchIndex(folder, join(folder, 'index'))).rejects.toThrow(
      /trang\/hong\.mdx.*npm run validate/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
