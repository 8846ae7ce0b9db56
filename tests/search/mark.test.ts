import { expect, test } from 'vitest';
import { keyOf, wordsOf } from '../../src/domain/vietnamese.ts';
import { excerpt, markAll, type Marks } from '../../src/search/mark.ts';

const marks = (words: string, ...abbreviations: string[]): Marks => ({
  keys: new Set(wordsOf(words).map((word) => keyOf(word.text))),
  abbreviations: new Set(abbreviations),
});
const shown = (pieces: readonly { text: string; found: boolean }[]): string =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

test('words that stand side by side are one mark', () => {
  expect(shown(markAll('Thực hiện dân chủ ở cơ sở', marks('dân chủ')))).toBe(
    'Thực hiện [dân chủ] ở cơ sở',
  );
});

test('a syllable alone is left unmarked where others stand together', () => {
  expect(shown(markAll('Nhân dân bàn, dân chủ', marks('dân chủ')))).toBe('Nhân dân bàn, [dân chủ]');
  expect(shown(markAll('Nhân dân bàn', marks('dân chủ')))).toBe('Nhân [dân] bàn');
});

test('other spellings of a word are marked; an abbreviation for its long form', () => {
  expect(shown(markAll('văn hoá', marks('văn hóa')))).toBe('[văn hoá]');
  expect(shown(markAll('giải quyết TTHC', marks('thủ tục hành chính', 'tthc')))).toBe(
    'giải quyết [TTHC]',
  );
});

test('a long text is cut to where the marks are, at whole words', () => {
  const text = `${'chữ không liên quan '.repeat(30)}khiếu nại, tố cáo ${'và phần sau '.repeat(30)}`;
  const cut = shown(excerpt(text, marks('khiếu nại tố cáo')));
  expect(cut).toContain('[khiếu nại, tố cáo]');
  expect(cut).toMatch(/^… (?:chữ|không|liên|quan) .* …$/);
  expect(cut.length).toBeLessThan(230);
});

test('what is cut begins with a phrase, if there is room for it', () => {
  const text =
    'Chủ trì, đôn đốc, theo dõi, tổng hợp việc giải quyết, đơn thư, khiếu nại, tố cáo trong toàn thành phố.';
  expect(shown(excerpt(text, marks('tố cáo'), 60))).toBe(
    '… đơn thư, khiếu nại, [tố cáo] trong toàn thành phố.',
  );
  expect(shown(excerpt(text, marks('tố cáo toàn thành phố'), 30))).toBe(
    '… [tố cáo] trong [toàn thành phố].',
  );
});

test('the words of the text never change', () => {
  const text = 'Căn cứ Luật Thực hiện dân chủ ở cơ sở; Nghị định số 59/2023/NĐ-CP';
  expect(
    markAll(text, marks('dân chủ luật'))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
