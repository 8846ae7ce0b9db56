import { expect, test } from 'vitest';
import { isOneEdit, neighbours } from '../../src/search/typos.ts';

test('one letter more, less, other, or two changing places', () => {
  expect(isOneEdit('trra', 'tra')).toBe(true);
  expect(isOneEdit('kih', 'kinh')).toBe(true);
  expect(isOneEdit('quiet', 'quyet')).toBe(true);
  expect(isOneEdit('sahc', 'sach')).toBe(true);
});

test('nothing further, and not the word itself', () => {
  expect(isOneEdit('tra', 'tra')).toBe(false);
  expect(isOneEdit('thanh', 'tra')).toBe(false);
  expect(isOneEdit('abcd', 'badc')).toBe(false);
});

test('neighbours come in a fixed order; numbers have none', () => {
  expect(neighbours('kih', ['kinh', 'thi', 'ki', '15'])).toEqual(['ki', 'kinh']);
  expect(neighbours('t', ['to', 'cao'])).toEqual(['to']);
  expect(neighbours('213', ['2013', '23'])).toEqual([]);
});

test('i and y are no difference, and one of them is no slip by itself', () => {
  expect(neighbours('kky', ['ki'])).toEqual(['ki']);
  expect(neighbours('quiet', ['quyet'])).toEqual(['quyet']);
  expect(neighbours('ki', ['ki'])).toEqual([]);
});
