import { describe, expect, test } from 'vitest';
import { annotate, markErrata, type Abbreviation } from '../../src/domain/rich-text.ts';

const documents = [
  {
    id: 'nq-213',
    kind: 'Nghị quyết',
    number: '213/NQ-HĐND',
    alsoPrintedAs: [],
    names: [],
    issuedOn: null,
  },
];
const term = (short: string, full: string, more: Partial<Abbreviation> = {}): Abbreviation => ({
  short,
  full,
  inNumbersOnly: false,
  ...more,
});
const terms = [
  term('UBND', 'Ủy ban nhân dân'),
  term('HĐND', 'Hội đồng nhân dân'),
  term('NQ', 'Nghị quyết', { inNumbersOnly: true }),
  term('TT.', 'Thường trực', { onlyIn: ['2024/noi-nhan'] }),
];
const marked = (text: string, where?: string): string =>
  annotate(text, documents, terms, where)
    .map((segment) =>
      segment.type === 'text' ? segment.text : `[${segment.type} ${segment.text}]`,
    )
    .join('');

describe('annotate', () => {
  test('marks citations, and each abbreviation at its first place', () => {
    expect(marked('UBND và HĐND ban hành Nghị quyết số 213/NQ-HĐND; UBND triển khai.')).toBe(
      '[abbreviation UBND] và [abbreviation HĐND] ban hành [citation Nghị quyết số 213/NQ-HĐND]; UBND triển khai.',
    );
  });

  test('leaves codes and longer words alone', () => {
    expect(marked('số 99/KH-UBND, UBNDTP, NQ')).toBe('số 99/KH-UBND, UBNDTP, NQ');
    expect(marked('(UBND, HĐND)')).toBe('([abbreviation UBND], [abbreviation HĐND])');
  });

  test('marks some terms only where they hold', () => {
    expect(marked('TT. Thành ủy')).toBe('TT. Thành ủy');
    expect(marked('TT. Thành ủy', '2024/noi-nhan')).toBe('[abbreviation TT.] Thành ủy');
  });

  test.each([
    'UBND; HĐND, 213/NQ-HĐND… UBND',
    '',
    'không có gì',
    'Nghị quyết số 213/NQ-HĐND',
    'dự án…theo UBND',
  ])('never changes a word: %s', (text) => {
    expect(
      annotate(text, documents, terms)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

describe('markErrata', () => {
  const sic = (text: string, words: string[]): string =>
    markErrata(annotate(text, documents, terms), words)
      .map((segment) =>
        segment.type === 'sic' || (segment.type === 'citation' && segment.sic)
          ? `{${segment.text}}`
          : segment.text,
      )
      .join('');

  test('marks the words a note speaks of', () => {
    expect(sic('quyền của của cán bộ', ['của của'])).toBe('quyền {của của} cán bộ');
    expect(sic('của của', ['của của'])).toBe('{của của}');
  });

  test('marks two notes in one clause', () => {
    expect(sic('a b c d', ['b', 'd'])).toBe('a {b} c {d}');
  });

  test('marks a whole citation', () => {
    expect(sic('theo Nghị quyết số 213/NQ-HĐND này', ['Nghị quyết số 213/NQ-HĐND'])).toBe(
      'theo {Nghị quyết số 213/NQ-HĐND} này',
    );
  });

  test('leaves words that a link covers in part, and never changes one', () => {
    const text = 'theo Nghị quyết số 213/NQ-HĐND này';
    expect(sic(text, ['213/NQ-HĐND này', 'Nghị quyết'])).toBe(text);
    expect(sic(text, ['không có'])).toBe(text);
  });
});
