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
    const { raw, problems } = toRawContent(files);
    expect(problems).toEqual([]);
    expect(raw.plans[0]?.data.title).toBe('Thực hiện dân chủ ở cơ sở năm 2024');
  });
});

test('a byte order mark counts at the start only, and every kind of line end is one', () => {
  expect(cleanSource('\uFEFFđường'.normalize('NFD'))).toBe('đường');
  expect(cleanSource('a\r\nb\rc\n\uFEFFd')).toBe('a\nb\nc\n\uFEFFd');
});

describe('a file that does not fit its schema', () => {
  const path = 'guong-dien-hinh/to-3/index.mdx';
  const problemsOf = (from: string, to: string) =>
    toRawContent(contentFiles(changed(SMALL_TREE, path, from, to)));

  test('is left out and told with the place of the value', () => {
    const { raw, problems } = problemsOf('2026-11-24', '2026-02-30');
    expect(raw.stories).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'schema',
        severity: 'error',
        file: path,
        field: ['published'],
        line: 6,
        column: 12,
      }),
    ]);
  });

  test.each([
    ['2024-02-29', '2024-02-29'],
    ['"2024-02-29"', '2024-02-29'],
    ...['2024-02-30', '2023-02-29', '03/04/2024', '3-4-2024', '20240315', '2024', '2024-3-5'].map(
      (written): [string, undefined] => [written, undefined],
    ),
    ...['2024-03-15T00:00:00Z', '2024-03-15 00:00', '2024-03-15+07:00'].map(
      (written): [string, undefined] => [written, undefined],
    ),
  ])('the date %s has one meaning or none: %s', (written, meaning) => {
    const { raw, problems } = problemsOf('published: 2026-11-24', `published: ${written}`);
    expect(raw.stories.map(({ data }) => data.published)).toEqual(meaning ? [meaning] : []);
    expect(problems.map(({ field }) => field)).toEqual(meaning ? [] : [['published']]);
  });

  test('an unknown field is a spelling mistake', () => {
    const { problems } = problemsOf('kind: tập thể', 'kind: tập thể\nkimd: cá nhân');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('kimd');
  });

  test('all its faults are told at once', () => {
    const { problems } = problemsOf('status: đăng\npublished: 2026-11-24', 'status: xong');
    expect(problems.map(({ field }) => field)).toEqual([['status']]);
    const twice = problemsOf('kind: tập thể\nstatus: đăng', 'kind: làng\nstatus: xong');
    expect(twice.problems.map(({ field }) => field?.[0])).toEqual(['kind', 'status']);
  });

  test('whose YAML cannot be read says where', () => {
    const { raw, problems } = problemsOf('title: Tổ 3 mở đường', 'title: Tổ 3: mở đường');
    expect(raw.stories).toEqual([]);
    expect(problems[0]).toMatchObject({ rule: 'yaml-syntax', file: path, line: 2 });
  });
});
