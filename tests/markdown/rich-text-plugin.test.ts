import { expect, test } from 'vitest';
import { bindNumbers } from '../../src/markdown/rich-text-plugin.ts';

/** What does not break is shown as "_". */
const bound = (text: string): string => bindNumbers(text).replaceAll('\u00A0', '_');

test.each([
  ['còn 300 mét chưa làm', 'còn 300_mét chưa làm'],
  ['từ 4,5 đến 5,5 mét', 'từ 4,5_đến 5,5_mét'],
  ['gần 1.200 hộ dân', 'gần 1.200_hộ dân'],
  ['các hộ ở tổ 35, khu 6', 'các hộ ở tổ_35, khu_6'],
  ['tuyến đường khu Thanh Sơn 7', 'tuyến đường khu Thanh Sơn_7'],
])('%s', (text, expected) => {
  expect(bound(text)).toBe(expected);
});

test.each(['ngày 18/5/2023 tại khu', 'kế hoạch của 2024 nêu', 'văn bản 213/NQ-HĐND của'])(
  '"%s": a date, a year, a number of a document count nothing',
  (text) => {
    expect(bindNumbers(text)).toBe(text);
  },
);
