/** The plan as published has the words of the text as received, and this check notices when not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { facts } from '../fixtures/facts.ts';
import { DIST, pageAt, pagesOf, wordsOf } from './dist.ts';

const { html, $ } = pageAt(pagesOf(DIST), '/ke-hoach/2024/');
const received = readFileSync(
  fileURLToPath(new URL('../../content/ke-hoach/2024/nguon.txt', import.meta.url)),
  'utf8',
);
/** The dash that begins a bullet is drawn by the style sheet, so it is no word of the page. */
const withoutDashes = (text: string): string => text.replaceAll(/^[-+]\s+/gm, '');

/** The official words of the page, in reading order. */
function publishedWords(page: CheerioAPI): string[] {
  return page('[data-official]')
    .toArray()
    .flatMap((element) => wordsOf(withoutDashes(page(element).text().trim())));
}

/** The first place where two texts part, with the words before it; undefined when they are one. */
function firstDifference(one: readonly string[], other: readonly string[]): string | undefined {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    if (one[index] !== other[index]) {
      const before = one.slice(Math.max(0, index - 5), index).join(' ');
      return `after "${before}": "${one[index]}", not "${other[index]}"`;
    }
  }
  return undefined;
}

const expected = wordsOf(withoutDashes(received));

describe('the words of the plan', () => {
  test('equal the text as received, word for word', () => {
    expect(expected.length).toBeGreaterThan(2500);
    expect(firstDifference(publishedWords($), expected)).toBeUndefined();
  });

  test.each(facts('plan-clauses').clauses.map(({ id, text }) => [id, text]))(
    'of %s stand in one element, and nothing else does',
    (id, text) => {
      const element = $(`[data-official="${id}"]`);
      expect(element).toHaveLength(1);
      expect(wordsOf(withoutDashes(element.text().trim()))).toEqual(
        wordsOf(withoutDashes(id === 'noi-nhan' ? text.replaceAll(' - ', ' ') : text)),
      );
    },
  );

  test('stand inside no element that is hidden or left out of print', () => {
    expect($('[data-official]').closest('[hidden], [aria-hidden=true], .no-print')).toHaveLength(0);
    expect($('[data-official] [aria-hidden=true], [data-official] .no-print')).toHaveLength(0);
  });

  test('are not retouched: quotation marks and dots as received', () => {
    const text = publishedWords($).join(' ');
    for (const mark of ['“', '”', '…', '-', './.']) {
      expect(text.split(mark).length, mark).toBe(expected.join(' ').split(mark).length);
    }
  });
});

describe('the check notices', () => {
  /** The difference after `from` became `to` at its first place in the official words. */
  function differs(from: string, to: string): string | undefined {
    const page = load(html);
    const node = page('[data-official], [data-official] *')
      .contents()
      .toArray()
      .find((candidate) => candidate.type === 'text' && candidate.data.includes(from));
    if (node?.type !== 'text') throw new Error(`"${from}" stands not in the official words`);
    node.data = node.data.replace(from, to);
    return firstDifference(publishedWords(page), expected);
  }

  test.each([
    ['a word that is mended', 'phố biến', 'phổ biến'],
    ['a word that is doubled', 'phương châm “', 'phương châm phương châm “'],
    ['a word that is lost', 'nghiêm túc triển khai', 'triển khai'],
    ['a letter that is mended', 'Uỷ ban', 'Ủy ban'],
    ['a mark that is retouched', 'nội bộ….kịp', 'nội bộ... kịp'],
    ['a space that is mended', 'dự án…theo', 'dự án… theo'],
    ['a name that is mended', 'Nguyễn Văn Thành', 'Nguyễn Văn Thanh'],
    ['a number that is mended', '2013/NQ-HĐND', '213/NQ-HĐND'],
  ])('%s', (_what, from, to) => {
    expect(differs(from, to)).toContain('after');
  });

  test('a clause that is lost', () => {
    const page = load(html);
    page('[data-official="II.2.g2"]').remove();
    expect(firstDifference(publishedWords(page), expected)).toBeDefined();
  });

  test('two clauses that changed places', () => {
    const page = load(html);
    const [one, other] = [page('[data-official="IV.2.g1"]'), page('[data-official="IV.2.g2"]')];
    const words = one.text();
    one.text(other.text());
    other.text(words);
    expect(firstDifference(publishedWords(page), expected)).toBeDefined();
  });

  test("an editor's word among the official ones", () => {
    const page = load(html);
    page('[data-official="I.1.g2"]').append(' <span>(sic)</span>');
    expect(firstDifference(publishedWords(page), expected)).toBeDefined();
  });
});
