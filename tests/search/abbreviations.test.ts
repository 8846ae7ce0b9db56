import { expect, test } from 'vitest';
import { spell } from '../../src/domain/vietnamese.ts';
import { expander, findReplacements, namesOf, type Term } from '../../src/search/abbreviations.ts';

const TERMS: Term[] = [
  { short: 'UBND', full: 'Ủy ban nhân dân', synonyms: ['ủy ban'] },
  { short: 'TU', full: 'Thành ủy', synonyms: [] },
  { short: 'VT', full: 'Văn thư', synonyms: [], onlyIn: ['2024/noi-nhan'] },
  { full: 'Phòng Lao động, Thương binh và Xã hội', synonyms: ['LĐTBXH'] },
];
const spelled = (keys: readonly string[]): string => keys.map(spell).join(' ');

test('abbreviations stand in the index in their long form', () => {
  expect(spelled(expander(TERMS).expand('UBND thành phố'))).toBe('ủy ban nhân dân thành phố');
});

test('an abbreviation of certain clauses holds there alone', () => {
  const { expand } = expander(TERMS);
  expect(spelled(expand('Lưu: VT', '2024/noi-nhan'))).toBe('lưu văn thư');
  expect(spelled(expand('VT', '2024/II.1'))).toBe('vt');
});

const find = (query: string, words: readonly string[] = []) =>
  findReplacements(query.split(/[\s-]/), namesOf(TERMS), (folded) => words.includes(folded));

test.each(['UBND', 'ubnd', 'LĐTBXH', 'ldtbxh', 'LĐ-TB-XH'])(
  '%s is understood for certain',
  (query) => {
    expect(find(query)[0]?.certain).toBe(true);
  },
);

test('"tu" is a word before it is an abbreviation, "TU" is not', () => {
  expect(find('tu', ['tu'])).toEqual([]);
  expect(find('TU', ['tu'])[0]?.certain).toBe(true);
});

test('a synonym is one way to read a query, not the only one', () => {
  const [found] = find('ủy ban xã');
  expect(found).toMatchObject({ start: 0, end: 2, certain: false });
});

test('a name of three words and more is known by its initials', () => {
  expect(spelled(find('plđtbvxh')[0]?.keys ?? [])).toBe('phòng lao động thương binh và xã hội');
});

test('a synonym has the marks that were typed, and may have more', () => {
  expect(find('uy ban')).toHaveLength(1);
  expect(find('ủy bàn')).toEqual([]);
});
