import { expect, test } from 'vitest';
import { isStopWord, kindOfDocument, readQuestion } from '../../src/search/questions.ts';

const read = (query: string) => {
  const words = query.split(' ');
  const { wanted, asks } = readQuestion(words);
  return { wanted: [...wanted], left: words.filter((_, index) => !asks[index]).join(' ') };
};

test('question words tell what is wanted and take no part in finding', () => {
  expect(read('ai giải quyết khiếu nại')).toEqual({
    wanted: ['who'],
    left: 'giải quyết khiếu nại',
  });
  expect(read('khi nào nộp báo cáo')).toEqual({ wanted: ['when'], left: 'nộp báo cáo' });
  expect(read('cơ quan nào tuyên truyền').left).toBe('tuyên truyền');
});

test('typed without marks they are understood as well', () => {
  expect(read('don vi nao tong hop bao cao')).toEqual({
    wanted: ['who'],
    left: 'tong hop bao cao',
  });
});

test('a word with other marks is another word', () => {
  expect(read('ái quốc').left).toBe('ái quốc');
});

test('"hạn" wants a time and is looked for as well', () => {
  expect(read('hạn nộp báo cáo')).toEqual({ wanted: ['when'], left: 'hạn nộp báo cáo' });
});

test('a query of question words alone is looked up as it is', () => {
  expect(read('là gì').left).toBe('là gì');
});

test('stop words', () => {
  expect(isStopWord('của')).toBe(true);
  expect(isStopWord('cua')).toBe(true);
  expect(isStopWord('cửa')).toBe(false);
});

test('"có … không" asks as well', () => {
  expect(readQuestion(['có', 'phụ', 'lục', 'không']).plain).toBe(true);
  expect(readQuestion(['phụ', 'lục', 'không', 'có']).plain).toBe(false);
});

test.each([
  ['luật đất đai', 1],
  ['nghi quyet dai hoi', 2],
  ['quán triệt luật', 0],
])('%s calls a document by its kind in its first words', (query, count) => {
  expect(kindOfDocument(query.split(' '))).toBe(count);
});
