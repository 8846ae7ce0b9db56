import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../src/content-files/front-matter.ts';

const STORY = `---
title: Tổ 3 mở đường
clauses:
  - 2024/I.2.g2
  - 2024/II.2.g2
source:
  title: Bài gốc
  url:
photos:
  - file: a.jpg
    alt: Con đường
---

Lời của bài.
`;

describe('splits', () => {
  test('front matter and body, with the line at which the body starts', () => {
    const { data, body, bodyLine, faults } = parseContentFile(STORY, 'mdx');
    expect(faults).toEqual([]);
    expect(data).toMatchObject({ title: 'Tổ 3 mở đường', photos: [{ file: 'a.jpg' }] });
    expect(body).toBe('\nLời của bài.\n');
    expect(
      STORY.split('\n')
        .slice(bodyLine - 1)
        .join('\n'),
    ).toBe(body);
  });

  test('a rule in the body closes nothing', () => {
    const { body } = parseContentFile('---\na: 1\n---\nmột\n\n---\n\nhai\n', 'mdx');
    expect(body).toBe('một\n\n---\n\nhai\n');
  });

  test.each([
    ['without a fence', 'Chỉ có lời.\n'],
    ['with a fence that is never closed', '---\ntitle: Bài\n'],
    ['that is empty', ''],
  ])('a file %s is at fault', (_what, source) => {
    expect(parseContentFile(source, 'mdx').faults).toHaveLength(1);
  });

  test('a YAML file has no body and needs no fence', () => {
    expect(parseContentFile('terms:\n  - full: A\n', 'yaml')).toMatchObject({
      data: { terms: [{ full: 'A' }] },
      body: '',
      faults: [],
    });
  });
});

describe('reads values as they are written', () => {
  test.each([
    ['2024-03-15', '2024-03-15'],
    ['2024-02-30', '2024-02-30'],
    ['"2024"', '2024'],
    ['yes', 'yes'],
    ['true', true],
    ['null', null],
  ])('%s', (written, value) => {
    expect(parseContentFile(`field: ${written}`, 'yaml').data).toEqual({ field: value });
  });
});

describe('locates', () => {
  const { locate } = parseContentFile(STORY, 'mdx');
  /** Place of `words` in the file. */
  const at = (words: string) => {
    const lines = STORY.split('\n');
    const index = lines.findIndex((line) => line.includes(words));
    return { line: index + 1, column: (lines[index] ?? '').indexOf(words) + 1 };
  };

  test.each([
    [['title'], 'Tổ 3 mở đường'],
    [['clauses', 1], '2024/II.2.g2'],
    [['source', 'title'], 'Bài gốc'],
    [['photos', 0, 'alt'], 'Con đường'],
    // A missing value is at fault at its key, a missing field in what should hold it.
    [['source', 'url'], 'url:'],
    [['photos', 0, 'credit'], 'file: a.jpg'],
    [['source', 'note'], 'title: Bài gốc'],
  ])('%j at "%s"', (field, words) => {
    expect(locate(field)).toEqual(at(words));
  });

  test('a field of the file itself that is missing: its first line of front matter', () => {
    expect(locate(['summary'])).toEqual({ line: 2, column: 1 });
  });

  test('in a YAML file, from its first line', () => {
    const file = parseContentFile('terms:\n  - full: A\n  - full: B\n', 'yaml');
    expect(file.locate(['terms', 1, 'full'])).toEqual({ line: 3, column: 11 });
  });
});

describe('tells faults of YAML with their place in the file', () => {
  test('a key that comes twice', () => {
    const { faults, data } = parseContentFile('---\na: 1\nb: 2\na: 3\n---\n', 'mdx');
    expect(faults).toEqual([expect.objectContaining({ code: 'DUPLICATE_KEY', line: 4 })]);
    expect(data).toBeUndefined();
  });

  test('a colon inside unquoted words', () => {
    const { faults } = parseContentFile('---\ntitle: Ngày đầu: dỡ cổng\n---\n', 'mdx');
    expect(faults[0]).toMatchObject({ line: 2 });
  });
});
