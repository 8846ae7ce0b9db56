import { expect, test } from 'vitest';
import {
  clauseAnchor,
  clauseLabel,
  clausePath,
  clauseRefOf,
  isSubBullet,
  parseClauseRef,
} from '../../src/domain/clause-id.ts';

test.each([
  ['can-cu-5', 'can-cu-5', 'căn cứ 5', 'Căn cứ thứ 5'],
  ['tieu-de', 'tieu-de', 'tiêu đề', 'Tiêu đề'],
  ['ket', 'ket', 'đoạn kết', 'Đoạn kết'],
  ['II', 'ii', 'II', 'Mục II'],
  ['II.4', 'ii-4', '4', 'Mục II.4'],
  ['II.4.g3', 'ii-4-g3', 'gạch 3', 'Mục II.4, gạch đầu dòng thứ 3'],
  ['II.4.g3.c2', 'ii-4-g3-c2', 'cộng 2', 'Mục II.4, gạch đầu dòng thứ 3, dấu cộng thứ 2'],
  ['IV.4.d1', 'iv-4-d1', 'đoạn 1', 'Mục IV.4, đoạn 1'],
  // A point "d)" is a label, not the ordinal of a paragraph.
  ['I.2.d', 'i-2-d', 'd', 'Mục I.2.d'],
])('%s', (id, anchor, label, path) => {
  expect([clauseAnchor(id), clauseLabel(id), clausePath(id)]).toEqual([anchor, label, path]);
});

test('a bullet in a section c) is no bullet under another', () => {
  expect(isSubBullet('I.1.g1.c2')).toBe(true);
  expect(isSubBullet('I.1.c.g2')).toBe(false);
  expect(isSubBullet('I.1.c')).toBe(false);
});

test('a reference names plan and clause, there and back', () => {
  expect(clauseRefOf('2024', 'II.4.g3')).toBe('2024/II.4.g3');
  expect(parseClauseRef('2024/II.4.g3')).toEqual({ plan: '2024', clause: 'II.4.g3' });
  expect(parseClauseRef('II.4.g3')).toBeUndefined();
});
