import { describe, expect, test } from 'vitest';
import { parsePlanText } from '../../src/domain/plan-text.ts';

const FIRST_LINE = 11;
const parse = (text: string) => parsePlanText(text, FIRST_LINE, 'ke-hoach/2025/index.mdx');
const ids = (text: string): string[] => parse(text).clauses.map(({ id }) => id);

const PLAN = `
Căn cứ Luật A;

Căn cứ Nghị định B
viết trên hai dòng;

Ủy ban nhân dân ban hành:

Lời thứ hai.

## I. MỤC ĐÍCH
### 1. Mục đích
- Gạch một
  nối dòng.
+ Cộng một
+ Cộng hai
- Gạch hai
+ Cộng của gạch hai

Đoạn của mục.

### 2. Yêu cầu

Đoạn.

#### a) Điểm a

- Gạch của điểm

## II. TỔ CHỨC

### 5. Đơn vị

- Gạch

6. Đề nghị Ban Dân vận: chủ trì.

### 7. Đơn vị khác

- Gạch

---

Trên đây là Kế hoạch.

Đoạn kết hai.
`;

describe('the tree of a plan', () => {
  const { clauses, problems } = parse(PLAN);
  const at = (id: string) => clauses.find((clause) => clause.id === id);

  test('ids in reading order', () => {
    expect(problems).toEqual([]);
    expect(clauses.map(({ id }) => id)).toEqual([
      'can-cu-1',
      'can-cu-2',
      'loi-ban-hanh',
      'loi-ban-hanh-2',
      'I',
      'I.1',
      'I.1.g1',
      'I.1.g1.c1',
      'I.1.g1.c2',
      'I.1.g2',
      'I.1.g2.c1',
      'I.1.d1',
      'I.2',
      'I.2.d1',
      'I.2.a',
      'I.2.a.g1',
      'II',
      'II.5',
      'II.5.g1',
      'II.6',
      'II.7',
      'II.7.g1',
      'ket',
      'ket-2',
    ]);
  });

  test('lines that follow without a blank one belong together', () => {
    expect(at('can-cu-2')?.text).toBe('Căn cứ Nghị định B viết trên hai dòng;');
    expect(at('I.1.g1')?.text).toBe('Gạch một nối dòng.');
  });

  test('a line after a "+" without a marker goes on with it, not with the section', () => {
    expect(ids('## I. A\n- một\n+ hai\nba')).toEqual(['I', 'I.g1', 'I.g1.c1']);
  });

  test('the number that words begin with is known by itself', () => {
    const numbers = clauses.flatMap(({ id, number }) =>
      number === undefined ? [] : [[id, number]],
    );
    expect(numbers).toEqual([
      ['I', 'I.'],
      ['I.1', '1.'],
      ['I.2', '2.'],
      ['I.2.a', 'a)'],
      ['II', 'II.'],
      ['II.5', '5.'],
      ['II.6', '6.'],
      ['II.7', '7.'],
    ]);
  });

  test('the number of a heading is official and stays in its words', () => {
    expect(at('I.1')).toMatchObject({ kind: 'section', text: '1. Mục đích', label: '1', depth: 2 });
  });

  test('a plus stands under the bullet before it', () => {
    expect(at('I.1.g2.c1')).toMatchObject({
      parent: 'I.1.g2',
      depth: 4,
      text: 'Cộng của gạch hai',
      path: 'Mục I.1, gạch đầu dòng thứ 2, dấu cộng thứ 1',
    });
  });

  test('a numbered paragraph is a section beside the others, not inside the one before', () => {
    expect(at('II.6')).toMatchObject({
      kind: 'section-paragraph',
      parent: 'II',
      text: '6. Đề nghị Ban Dân vận: chủ trì.',
    });
    expect(at('II.7')?.parent).toBe('II');
  });

  test('a numbered paragraph starts directly under a bullet, with no blank line between', () => {
    const { clauses: found } = parse('## I. A\n### 1. B\n- một\n- hai\n6. Đề nghị C.\n7. Giao D.');
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ['I', 'I. A'],
      ['I.1', '1. B'],
      ['I.1.g1', 'một'],
      ['I.1.g2', 'hai'],
      ['I.6', '6. Đề nghị C.'],
      ['I.7', '7. Giao D.'],
    ]);
  });

  test('what follows --- closes the plan', () => {
    expect(at('ket')).toMatchObject({ kind: 'closing', depth: 1 });
    expect(at('ket')?.parent).toBeUndefined();
  });

  test('lines are those of the file', () => {
    const line = (words: string): number =>
      PLAN.split('\n').findIndex((text) => text.startsWith(words)) + FIRST_LINE;
    expect(at('can-cu-1')?.line).toBe(line('Căn cứ Luật A'));
    expect(at('I.1.g1.c2')?.line).toBe(line('+ Cộng hai'));
    expect(at('ket')?.line).toBe(line('Trên đây'));
  });

  test('Windows line ends change nothing', () => {
    expect(parse(PLAN.replaceAll('\n', '\r\n'))).toEqual(parse(PLAN));
  });
});

describe('what cannot be understood is told with its line', () => {
  test.each([
    ['a heading without number', '## MỤC ĐÍCH'],
    ['a heading with one # only', '# I. MỤC ĐÍCH'],
    ['a heading without a space', '##I. MỤC ĐÍCH'],
    ['a heading without words', '## I.'],
    ['a heading with a number but no dot', '## I MỤC ĐÍCH'],
  ])('%s', (_what, heading) => {
    const { problems } = parse(`\n${heading}\n`);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'plan-heading',
        severity: 'error',
        file: 'ke-hoach/2025/index.mdx',
        line: FIRST_LINE + 1,
        message: expect.stringContaining('## I. MỤC ĐÍCH'),
      }),
    ]);
  });

  test('a number that comes twice', () => {
    const { problems, clauses } = parse('## I. Một\n\n### 1. Một\n\n### 1. Hai\n');
    expect(clauses.map(({ text }) => text)).toEqual(['I. Một', '1. Một']);
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'plan-clause-twice', line: FIRST_LINE + 4 }),
    ]);
  });
});

test('a dash inside a sentence starts no bullet', () => {
  expect(ids('## I. A\n\n- các đoàn thể chính trị\n- xã hội')).toEqual(['I', 'I.g1', 'I.g2']);
  expect(parse('## I. A\n\n- chính trị - xã hội').clauses.at(-1)?.text).toBe('chính trị - xã hội');
});

test('an empty text has no clauses', () => {
  expect(parse('')).toEqual({ clauses: [], problems: [] });
});
