import { describe, expect, test } from 'vitest';
import { parseDocumentReference, refersTo } from '../../src/domain/document-number.ts';

const RESOLUTION = {
  kind: 'Nghị quyết',
  numbers: ['213/NQ-HĐND', '2013/NQ-HĐND'],
  issuedOn: '2023-12-16',
};
const DECREE = { kind: 'Nghị định', numbers: ['59/2023/NĐ-CP'], issuedOn: '2023-08-14' };
const PARTY = { kind: 'Nghị quyết', numbers: ['10-NQ/TU'], issuedOn: '2023-12-02' };
const LAW = { kind: 'Luật', numbers: ['10/2022/QH15'], issuedOn: '2022-11-10' };
const ALL = [RESOLUTION, DECREE, PARTY, LAW];

/** The documents that a typed reference means. */
function meant(typed: string): unknown[] | undefined {
  const reference = parseDocumentReference(typed);
  return reference && ALL.filter((document) => refersTo(reference, document));
}

test.each([
  '213/NQ-HĐND',
  '213/nq-hđnd',
  '213 / NQ - HĐND',
  'nghị quyết 213',
  'nghi quyet so 213',
  'nq 213',
  'nq213',
  'NQ-HĐND 213',
  '213 nq hdnd',
  '2013/NQ-HĐND',
  'nghị quyết ngày 16/12/2023',
  'nghị quyết ngày 16 tháng 12 năm 2023',
  'nghị quyết ngày 16 12 2023',
  '213',
  'nghị quyết 213 về dân chủ ở cơ sở',
])('%s means the resolution', (typed) => {
  expect(meant(typed)).toEqual([RESOLUTION]);
});

test.each([
  '59/2023/NĐ-CP',
  'NĐ 59/2023',
  'nđ59',
  'nghị định số 59 năm 2023 của chính phủ',
  'Nghị định 59/2023/NĐ-CP ngày 14/8/2023',
])('%s means the decree', (typed) => {
  expect(meant(typed)).toEqual([DECREE]);
});

test('what is given must hold', () => {
  expect(meant('nghị quyết 10')).toEqual([PARTY]);
  expect(meant('luật 10')).toEqual([LAW]);
  expect(meant('10-NQ/TU')).toEqual([PARTY]);
  expect(meant('nghị định 59/2022')).toEqual([]);
  expect(meant('nghị định 213')).toEqual([]);
});

test.each([
  ['hd59', 'Hướng dẫn'],
  ['ctr4', 'Chương trình công tác'],
  ['ct4', 'Chỉ thị'],
  ['luật10', 'Luật'],
])('%s: a number right behind its kind', (typed, kind) => {
  expect(parseDocumentReference(typed)).toMatchObject({
    kind,
    number: Number(/\d+/.exec(typed)?.[0]),
    certain: true,
    rest: [],
  });
});

test('a document that is not here is a reference that means none', () => {
  expect(meant('thông tư 08/2023/TT-BNV')).toEqual([]);
  expect(parseDocumentReference('thông tư 08/2023/TT-BNV')?.certain).toBe(true);
});

describe('no reference', () => {
  test.each([
    'kế hoạch 6 tháng',
    'báo cáo 6 tháng đầu năm',
    'luật đất đai 2024',
    'tổ 35 khu 6',
    'kế hoạch năm 2024',
    'dân chủ ở cơ sở',
  ])('%s', (typed) => {
    expect(meant(typed)).toBeUndefined();
  });
});
