import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkDisk } from '../../src/content-files/check-disk.ts';
import { addressFault, freeAddress, textFault } from '../../scripts/new-story/checks.ts';
import { fieldPath } from '../../src/domain/problem.ts';

// Each starts programs or decodes photos, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'new-'));
  await cp('content', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const GOOD = [
  '--title',
  'Khu Mẫu: dân bàn, dân làm "đường hoa"',
  '--summary',
  'Ba mươi hộ cùng trồng và chăm đường hoa dài bốn trăm mét của khu.',
  '--kind',
  'mô hình',
  '--locality',
  'phường Nam Khê',
  '--clause',
  '2024/II.2.g2',
];
const create = (...flags: string[]) =>
  spawnSync(process.execPath, ['scripts/new-story.ts', '--content', dir, ...flags], {
    encoding: 'utf8',
  });

test('starts a draft that is valid at once, and never overwrites', async () => {
  const { status, stdout } = create(...GOOD);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run validate');
  const { problems } = await checkDisk(dir, '2026-11-24');
  expect(problems.map(({ rule }) => rule)).toEqual(['draft-left-on']);

  const path = join(dir, 'guong-dien-hinh/khu-mau-dan-ban-dan-lam-duong-hoa/index.mdx');
  await writeFile(path, `${await readFile(path, 'utf8')}\nĐã viết.\n`);
  const again = create(...GOOD);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('Không ghi đè')]);
  expect(await readFile(path, 'utf8')).toContain('Đã viết.');
});

/** All of the template in use: reminders are "# Words", what can be used is "#name:" and "#  - …". */
const inUse = (head: string): string => head.replaceAll(/^( *)#(?=[a-zA-Z]+:| {2})/gm, '$1');

/** Every value by its path. */
function flat(value: unknown, field: (string | number)[] = []): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return { [fieldPath(field)]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, own]) =>
      flat(own, [...field, Array.isArray(value) ? Number(key) : key]),
    ),
  ) as Record<string, unknown>;
}

test('every part of the template works as soon as its # is taken away', async () => {
  create(...GOOD);
  const path = join(dir, 'guong-dien-hinh/khu-mau-dan-ban-dan-lam-duong-hoa/index.mdx');
  const text = await readFile(path, 'utf8');
  const end = text.indexOf('\n---\n');
  const whole = inUse(text.slice(0, end)) + text.slice(end);
  expect(whole).not.toBe(text);
  expect(whole).toContain('\nphotos:\n  - file: duong-moi.jpg\n    alt:');
  await writeFile(path, whole);
  const { problems } = await checkDisk(dir, '2026-11-24');
  // The day of publication is no part to use but a day to write.
  expect(problems.map(({ rule }) => rule)).toEqual([
    'date-too-early',
    'photo-missing',
    'draft-left-on',
  ]);
});

test('a published story in which a sample of the template stands for a value is refused', async () => {
  create(...GOOD);
  const path = join(dir, 'guong-dien-hinh/khu-mau-dan-ban-dan-lam-duong-hoa/index.mdx');
  const text = await readFile(path, 'utf8');
  const end = text.indexOf('\n---\n');
  const whole = inUse(text.slice(0, end)).replace('status: nháp', 'status: đăng') + text.slice(end);
  await writeFile(path, whole);
  const { problems } = await checkDisk(dir, '2026-11-24');
  const told = problems.filter(({ rule }) => rule === 'placeholder-left');
  // What is no sample: the values given above, choices, and names of files, which have to exist.
  const own = /^(title|summary|kind|status|locality|clauses|documents)$|^photos.*(file)$|form$/;
  const words = Object.entries(flat(parse(whole.slice(4, whole.indexOf('\n---\n')))))
    .filter(
      ([field, value]) => typeof value === 'string' && !own.test(field.replace(/\[.*?\]$/, '')),
    )
    .map(([field]) => field);
  expect(told.map(({ field = [] }) => fieldPath(field)).sort()).toEqual(words.sort());
  expect(words).toEqual(expect.arrayContaining(['consent.persons[0]', 'source.title']));
});

test.each([
  [['--kind', 'tap the'], 'Có phải "tập thể"?'],
  [['--locality', 'phuong Nam Khe'], 'Có phải "phường Nam Khê"?'],
  [['--clause', '2024/II.2.g9'], 'không có điều khoản'],
  [['--slug', 'Đường Hoa'], 'duong-hoa'],
  [['--title', ''], 'ang để trống'],
  [['--title', 'ĐƯỜNG MỚI Ở TỔ 3'], 'Hãy viết: Đường mới ở tổ 3'],
  [['--title', '🌸🌸🌸'], 'Tên bài phải có chữ'],
  [['--slug', 'trang'], 'trang đã dùng cho việc khác'],
])('%j → %s', (flags, words) => {
  const { status, stderr } = create(...GOOD, ...flags);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
});

test('a taken address costs no answer: a free one is proposed, and another asked for', () => {
  const taken = (id: string): boolean => ['duong-moi', 'duong-moi-2'].includes(id);
  expect(freeAddress('Đường mới', taken)).toBe('duong-moi-3');
  expect(freeAddress('Trang', () => false)).toBe('trang-2');
  expect(freeAddress('中文', () => false)).toBe('');
  expect(addressFault('', 'duong-moi-3', taken)).toBeUndefined();
  expect(addressFault('duong-moi', 'duong-moi-3', taken)).toContain('hãy gõ địa chỉ khác');
  expect(addressFault('', '', taken)).toContain('ví dụ duong-moi-to-3');
  // A prompt has no lines to take away.
  expect(textFault('summary', ' ')).not.toContain('dòng');
});
