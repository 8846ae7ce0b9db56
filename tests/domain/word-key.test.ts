import { expect, test } from 'vitest';
import { foldKey, keyOf, spell, wordsOf } from '../../src/domain/vietnamese.ts';

test.each([
  ['hoà', 'hòa'],
  ['Uỷ', 'ủy'],
  ['kỹ', 'kĩ'],
  ['định kỳ'.split(' ')[1] ?? '', 'kì'],
  ['quí', 'quý'],
  ['HÓA', 'hoá'],
  ['khoẻ', 'khỏe'],
  ['04', '4'],
])('%s and %s have one key', (a, b) => {
  expect(keyOf(a)).toBe(keyOf(b));
  expect(keyOf(a.normalize('NFD'))).toBe(keyOf(b));
});

test.each([
  ['dân', 'dẫn'],
  ['đơn', 'dồn'],
  ['thu', 'thư'],
  ['qui', 'qua'],
  ['213', '2013'],
])('%s and %s have not', (a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b));
});

test('words that differ in marks alone share their folded key', () => {
  expect(new Set(['dân', 'dẫn', 'đàn', 'dan'].map((word) => foldKey(keyOf(word))))).toEqual(
    new Set(['dan']),
  );
  expect(foldKey(keyOf('QH15'))).toBe('qh15');
});

test.each([
  'hòa',
  'ủy',
  'quyết',
  'giám',
  'giữ',
  'của',
  'đường',
  'thuế',
  'xoài',
  'rượu',
  'gìn',
  'huyện',
  'quý',
  'mười',
  'nghiêm',
])('%s is spelled back from its key', (word) => {
  expect(spell(keyOf(word))).toBe(word);
});

test('words with their places, signs left out', () => {
  expect(wordsOf('Căn cứ; số 06/4').map(({ text, start }) => [text, start])).toEqual([
    ['Căn', 0],
    ['cứ', 4],
    ['số', 8],
    ['06', 11],
    ['4', 14],
  ]);
});
