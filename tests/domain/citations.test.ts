import { describe, expect, test } from 'vitest';
import {
  findCitations,
  findUnknownNumbers,
  type CitableDocument,
} from '../../src/domain/citations.ts';

const document = (id: string, given: Partial<CitableDocument>): CitableDocument => ({
  id,
  kind: 'Nghị quyết',
  number: null,
  alsoPrintedAs: [],
  names: [],
  issuedOn: null,
  ...given,
});

const documents = [
  document('213', { number: '213/NQ-HĐND', alsoPrintedAs: [{ number: '2013/NQ-HĐND' }] }),
  document('56-tinh', { number: '56/KH-UBND', issuedOn: '2024-02-26' }),
  document('56-thanh-pho', { number: '56/KH-UBND', issuedOn: '2024-03-05' }),
  document('luat', { number: '10/2022/QH15', names: ['Luật Thực hiện dân chủ ở cơ sở'] }),
];
const cited = (text: string): string[] =>
  findCitations(text, documents).map(({ asWritten, document: id }) => `${asWritten} → ${id}`);

describe('finds', () => {
  test('a number with the kind before it', () => {
    expect(cited('theo Nghị quyết số 213/NQ-HĐND ngày 16/12/2023')).toEqual([
      'Nghị quyết số 213/NQ-HĐND → 213',
    ]);
    expect(cited('nghị quyết 213/NQ-HĐND; 213/nq-hđnd')).toEqual(['nghị quyết 213/NQ-HĐND → 213']);
  });

  test('a number without its kind', () => {
    expect(cited('các văn bản: 213/NQ-HĐND.')).toEqual(['213/NQ-HĐND → 213']);
  });

  test('a misprinted number as the document it stands for, printed as it is', () => {
    expect(cited('Nghị quyết số 2013/NQ-HĐND')).toEqual(['Nghị quyết số 2013/NQ-HĐND → 213']);
  });

  test('a law by name, in whatever case, a whole word', () => {
    expect(cited('Luật thực hiện dân chủ ở cơ sở; LUẬT THỰC HIỆN DÂN CHỦ Ở CƠ SỞ.')).toEqual([
      'Luật thực hiện dân chủ ở cơ sở → luat',
      'LUẬT THỰC HIỆN DÂN CHỦ Ở CƠ SỞ → luat',
    ]);
    expect(cited('Luật Thực hiện dân chủ ở cơ sởn')).toEqual([]);
  });

  test('places that are right and do not overlap', () => {
    const text = 'Luật Thực hiện dân chủ ở cơ sở, Luật số 10/2022/QH15, Nghị quyết 213/NQ-HĐND';
    const found = findCitations(text, documents);
    expect(found).toHaveLength(3);
    let last = 0;
    for (const { start, end, asWritten } of found) {
      expect(text.slice(start, end)).toBe(asWritten);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });
});

describe('a number that two documents share', () => {
  test.each([
    ['Kế hoạch số 56/KH-UBND ngày 26/02/2024', '56-tinh'],
    ['Kế hoạch số 56/KH-UBND, ngày 26/2/2024', '56-tinh'],
    ['Kế hoạch số 56/KH-UBND ngày 5/3/2024', '56-thanh-pho'],
  ])('%s: the date decides', (text, id) => {
    expect(cited(text)).toEqual([`Kế hoạch số 56/KH-UBND → ${id}`]);
  });

  test('is no link without a date, or with a date of neither', () => {
    expect(cited('Kế hoạch số 56/KH-UBND của UBND')).toEqual([]);
    expect(cited('Kế hoạch số 56/KH-UBND ngày 01/01/2024')).toEqual([]);
  });
});

test('numbers that name no known document are told', () => {
  const text = 'Nghị quyết 213/NQ-HĐND, Nghị định 30/2020/NĐ-CP, Kế hoạch 56/KH-UBND';
  expect(findUnknownNumbers(text, documents)).toEqual(['30/2020/NĐ-CP', '56/KH-UBND']);
});
