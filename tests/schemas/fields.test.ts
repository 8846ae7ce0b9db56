import { expect, test } from 'vitest';
import { parseContentFile } from '../../src/content-files/front-matter.ts';
import { plainDate } from '../../src/schemas/fields.ts';

test.each([
  ['2024-02-29', '2024-02-29'],
  ['"2024-02-29"', '2024-02-29'],
  ...['2024-02-30', '2023-02-29', '03/04/2024', '3-4-2024', '20240315', '2024', '2024-3-5'].map(
    (written): [string, undefined] => [written, undefined],
  ),
  ...['2024-03-15T00:00:00Z', '2024-03-15 00:00', '2024-03-15+07:00'].map(
    (written): [string, undefined] => [written, undefined],
  ),
])('the date %s, as it is written in a file, has one meaning or none: %s', (written, meaning) => {
  const { data, faults } = parseContentFile(`on: ${written}\n`, 'yaml');
  expect(faults).toEqual([]);
  expect(plainDate().safeParse((data as { on: unknown }).on).data).toBe(meaning);
});
