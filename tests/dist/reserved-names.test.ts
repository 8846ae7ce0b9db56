/** No file of the content may take an address that the site has made itself. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RESERVED } from '../../src/domain/rules/tree/reserved-name.ts';
import { DIST } from './dist.ts';

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const namesIn = (path: string): string[] =>
  readdirSync(path).map((name) => name.replace(/\.mdx$/, ''));

test.each([
  ['trang', '.'],
  ['guong-dien-hinh', 'guong-dien-hinh'],
  ['phan-cong', 'phan-cong'],
])('those of content/%s', (folder, address) => {
  const own = namesIn(join('content', folder));
  // What begins so is no name that an entry may have.
  const made = foldersOf(join(DIST, address)).filter((name) => !/^[._]/.test(name));
  expect(made).not.toEqual([]);
  expect(made.filter((name) => !own.includes(name) && !RESERVED[folder]?.includes(name))).toEqual(
    [],
  );
});
