import { expect, test } from 'vitest';
import { toCsv } from '../../src/publications/csv.ts';

test.each([
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['@SUM(1)', `'@SUM(1)`],
  ["-1+cmd|' /C calc'!A0", `'-1+cmd|' /C calc'!A0`],
  ['-5 °C', '-5 °C'],
  ['+15 %', '+15 %'],
  ['- Lưu VT.', '- Lưu VT.'],
  ['28 hộ, 3 tổ', '"28 hộ, 3 tổ"'],
])('%s is text in a spreadsheet', (value, written) => {
  expect(toCsv(['a'], [[value]])).toBe(`\uFEFFa\r\n${written}\r\n`);
});
