import { expect, test } from 'vitest';
import { shorten } from '../../src/domain/shorten.ts';

test.each([
  ['Dân chủ ở cơ sở', 15, 'Dân chủ ở cơ sở'],
  ['Dân chủ ở cơ sở', 14, 'Dân chủ ở cơ …'],
  ['Dân chủ, công khai', 8, 'Dân chủ …'],
  ['Dân chủ ở cơ sở', 7, 'Dân chủ …'],
  ['Địachỉrấtdàikhôngcódấucách', 6, 'Địachỉ …'],
])('%s in %i letters', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
