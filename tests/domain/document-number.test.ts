import { describe, expect, test } from 'vitest';
import {
  documentCode,
  documentNumberKey,
  findDocumentNumbers,
} from '../../src/domain/document-number.ts';

describe('finds', () => {
  test.each([
    ['Nghị quyết số 213/NQ-HĐND ngày 16/12/2023', ['213/NQ-HĐND']],
    ['(Nghị định 59/2023/NĐ-CP)', ['59/2023/NĐ-CP']],
    ['số 10-NQ/TU, số 04-CTr/BCĐ; số 346/QĐ-TTg.', ['10-NQ/TU', '04-CTr/BCĐ', '346/QĐ-TTg']],
    ['Luật số 47/2024/QH15', ['47/2024/QH15']],
  ])('%s', (text, numbers) => {
    const found = findDocumentNumbers(text);
    expect(found.map(({ asWritten }) => asWritten)).toEqual(numbers);
    for (const { start, end, asWritten } of found) expect(text.slice(start, end)).toBe(asWritten);
  });
});

describe('finds none in', () => {
  test.each(['ngày 16/12/2023', 'trước ngày 25/5', 'năm 2023-2024', 'A213/NQ', '1/213/nq-hđnd'])(
    '%s',
    (text) => {
      expect(findDocumentNumbers(text)).toEqual([]);
    },
  );
});

test('all spellings of a number have one key', () => {
  const keys = ['213/NQ-HĐND', '213 nq hdnd', '213-nq/hđnd', '213/NQ-HĐND'.normalize('NFD')];
  expect(new Set(keys.map(documentNumberKey))).toEqual(new Set(['213nqhdnd']));
  expect(documentNumberKey('2013/NQ-HĐND')).not.toBe('213nqhdnd');
});

test('the code is what follows the number', () => {
  expect(documentCode('213/NQ-HĐND')).toBe('NQ-HĐND');
  expect(documentCode('59/2023/NĐ-CP')).toBe('NĐ-CP');
  expect(documentCode('213')).toBe('');
});
