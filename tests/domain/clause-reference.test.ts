import { expect, test } from 'vitest';
import { clauseNumbers, parseClauseReference } from '../../src/domain/clause-reference.ts';

test.each([
  ['Mục II.4, gạch đầu dòng thứ 3', 'ii-4-3'],
  ['gach dau dong thu 3 muc II.4', 'ii-4-3'],
  ['mục II.4', 'ii-4'],
  ['ii.4', 'ii-4'],
  ['II 4 3', 'ii-4-3'],
  ['khoản 2 mục IV', 'iv-2'],
  ['mục IV khoản 2 của kế hoạch', 'iv-2'],
  ['ý 3 khoản 4 phần II', 'ii-4-3'],
  ['phan III', 'iii'],
  ['I.2', 'i-2'],
  ['điểm d khoản 2 mục I', 'i-2-d'],
  ['căn cứ thứ 5', 'can-cu-5'],
  ['can cu 5', 'can-cu-5'],
])('%s is %s', (typed, numbers) => {
  expect(parseClauseReference(typed)?.numbers).toBe(numbers);
});

test.each([
  'i',
  'mục 4',
  'khoản 2 điều 30',
  'mục II về báo cáo',
  'IV/2024',
  'nghị quyết đại hội XIII',
  '213/NQ-HĐND',
  '',
])('"%s" is no place', (typed) => {
  expect(parseClauseReference(typed)).toBeUndefined();
});

test('only what is called a part is one for certain', () => {
  expect(parseClauseReference('mục V')?.certain).toBe(true);
  expect(parseClauseReference('vi')?.certain).toBe(false);
});

test('the lines of a clause are counted, whatever they are called', () => {
  expect(['ii-4-g3', 'iii-d1', 'ii-4-g3-c2', 'i-2-d', 'can-cu-5'].map(clauseNumbers)).toEqual([
    'ii-4-3',
    'iii-1',
    'ii-4-3-2',
    'i-2-d',
    'can-cu-5',
  ]);
});
