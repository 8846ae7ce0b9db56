/** Slips in a declaration: what is told of them, and that doing what is told mends the file. */
import { expect, test } from 'vitest';
import type { PlacedProblem } from '../../src/content-files/place-problem.ts';
import { applyRepairs } from '../../src/content-files/fix-content.ts';
import { check, modelFiles, placeExample, STORY } from './model-content.ts';

const story = String(modelFiles().get(STORY));

async function problemsOf(source: string): Promise<PlacedProblem[]> {
  const placed = placeExample({ in: 'field', bad: '', good: '' }, 'good');
  placed.files.set(STORY, source);
  const { problems } = await check(placed);
  return problems;
}

/** The source after what --fix does to it in one round. */
const mend = (source: string, problems: readonly PlacedProblem[]): string =>
  applyRepairs(
    source,
    problems.map(({ repair }) => repair).filter((repair) => repair?.kind === 'replace'),
  );

/** The model story with `good` typed as `bad`, and what the validator says of it. */
async function typed(good: string, bad: string) {
  expect(story).toContain(good);
  const source = story.replace(good, () => bad);
  const problems = await problemsOf(source);
  return {
    said: problems.map(({ rule, line, message }) => `${line} ${rule}: ${message}`),
    mended: mend(source, problems),
  };
}

test.each([
  ['summary: Hai', 'summary Hai'],
  ['kind: tập thể', 'kind tập thể'],
  ['title: Bà con tổ 3', 'title "Bà con: tổ 3"'],
  ['published: 2024', 'published  2024'],
  ['    alt: Đường', '    alt Đường'],
  ['  givenOn: 2024', '  givenOn 2024'],
  ['  title: Nhân dân', '  title “Nhân dân”: bà con'],
  ['source:', 'source'],
  ['clauses:', 'clauses'],
  ['  persons:', '  persons'],
])('a missing colon, %s', async (good, bad) => {
  const { said, mended } = await typed(good, bad);
  expect(said).toMatchSnapshot();
  expect(await problemsOf(mended)).toEqual([]);
});

test('a line below a comment is not to be joined to it', async () => {
  const { said } = await typed('kind: tập thể', '# Loại gương.\nđây là gương tập thể');
  expect(said).toMatchSnapshot();
});

test.each([
  ['a field of a photo', '    alt:', '\talt:'],
  ['the first field below a name', '  title: Nhân', '\ttitle: Nhân'],
  ['a field after a list of words', '  givenOn:', '\tgivenOn:'],
  ['an item', '  - 2024/II.2.g2', '\t- 2024/II.2.g2'],
  ['a field at the margin', 'kind: tập thể', '\tkind: tập thể'],
  ['a field at the margin, below a part', 'source:\n', '\tsource:\n'],
  ['a list at the margin, below a list', 'documents:\n', '\tdocuments:\n'],
  [
    'a whole list',
    '  persons:\n    - Phạm Thị Hoa\n  givenOn:',
    '\tpersons:\n\t\t- Phạm Thị Hoa\n\tgivenOn:',
  ],
])('a tab before %s', async (_, good, bad) => {
  const { said, mended } = await typed(good, bad);
  expect(said).toMatchSnapshot();
  expect(mended).toBe(story);
});

test.each([
  ['the first field', 'title: Bà', ' title: Bà'],
  ['a field after a value', 'kind: tập thể', '  kind: tập thể'],
  [
    'a list and its items, where # became a space',
    'documents:\n  - nghi',
    ' documents:\n   - nghi',
  ],
])('a space before %s', async (_, good, bad) => {
  const { said, mended } = await typed(good, bad);
  expect(said).toMatchSnapshot();
  expect(await problemsOf(mended)).toEqual([]);
});

test.each(['source：', 'Source', 'source ...'])(
  'lines below a name that is misspelt have no space too many: %s',
  async (bad) => {
    const { said } = await typed('source:', bad);
    expect(said.join('\n')).not.toContain('yaml-leading-space');
  },
);

test.each([
  ['the name of a list', 'documents:\n  - nghi', '#documents:\n  - nghi'],
  ['the name of a part', 'consent:\n', '#consent:\n'],
  ['the first field of an item', '  - file: duong', '#  - file: duong'],
  ['the name of a list in a part', '  persons:', '#  persons:'],
])('a # left before %s', async (_, good, bad) => {
  const { said, mended } = await typed(good, bad);
  expect(said).toMatchSnapshot();
  expect(mended).toBe(story);
});

test.each([
  ['items', '  - nghi-dinh-59-2023-nd-cp', '#  - nghi-dinh-59-2023-nd-cp'],
  [
    'a part',
    '  title: Nhân dân tổ 3 hiến đất\n  publisher: C',
    '#  title: Nhân dân tổ 3 hiến đất\n#  publisher: C',
  ],
  ['a list in a part', '    - Phạm Thị Hoa', '#    - Phạm Thị Hoa'],
])('a # left before all of %s', async (_, good, bad) => {
  expect((await typed(good, bad)).said).toMatchSnapshot();
});

test.each([
  ['an item beside', '  - nghi', '#  - nghi-dinh-cu\n  - nghi'],
  ['an item below its list', '  - file: duong', '  # - file: cu.jpg\n  - file: duong'],
  ['a field beside', '  title: Nhân', '#note:\n  title: Nhân'],
  ['a field with its value', 'kind: tập', '#place: tổ 3\nkind: tập'],
  ['a whole part', 'photos:\n', '#figures:\n#  - value: 28 hộ\n#    label: dỡ cổng\nphotos:\n'],
  ['a remark', '  - 2024/II.2.g2', '# Xem thêm: source\n  - 2024/II.2.g2'],
])('a comment that is meant: %s', async (_, good, bad) => {
  expect((await typed(good, bad)).said).toEqual([]);
});

test.each([
  ['missing', (text: string) => text.slice(4)],
  ['turned by Word', (text: string) => text.replace('---', '—-')],
  ['one long dash', (text: string) => text.replace('---', '—')],
  ['below blank lines', (text: string) => `\n\n${text}`],
  ['pushed in', (text: string) => ` ${text}`],
  ['missing above a hint', (text: string) => `# Phần khai báo.\n${text.slice(4)}`],
])('the first --- %s is one problem', async (_, spoil) => {
  const problems = await problemsOf(spoil(story));
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toMatchSnapshot();
  expect(await problemsOf(mend(spoil(story), problems))).toEqual([]);
});

test.each([
  ['empty', ''],
  ['blank', '\n \n'],
  ['a body alone', 'Bà con tổ 3 họp bàn.\n\n# Cách làm\n'],
])('a file without a declaration, %s, is one problem', async (_, source) => {
  const problems = await problemsOf(source);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toMatchSnapshot();
});

test('the second --- turned by Word', async () => {
  const { said, mended } = await typed('Uông Bí\n---\n', 'Uông Bí\n—-\n');
  expect(said).toMatchSnapshot();
  expect(mended).toBe(story);
});

test.each([
  ['locality: phường Nam Khê', 'locality: phường Nam Khê # hỏi lại phường cho chắc'],
  ['  - 2024/II.2.g2', '  - 2024/II.2.g2  #đúng mục chưa'],
  ['kind: tập thể', 'kind: tập thể #'],
])('a note behind a value never becomes part of it: %s', async (good, bad) => {
  const { said, mended } = await typed(good, bad);
  expect(said).toMatchSnapshot();
  expect(await problemsOf(mended)).toEqual([]);
  expect(mended.replaceAll(/^ *# .*\n/gm, '')).toBe(story);
});

test('a # that counts is kept with its value, unless a note follows', async () => {
  const line = 'title: Bà con tổ 3 hiến đất mở rộng con đường chung';
  const { mended } = await typed(line, line.replace('tổ 3', 'tổ #3'));
  expect(mended).toContain('title: "Bà con tổ #3 hiến đất mở rộng con đường chung"');
  const noted = await typed(line, `${line.replace('tổ 3', 'tổ #3')} # hỏi lại`);
  expect(noted.said).toHaveLength(1);
  expect(noted.mended).not.toContain('"Bà con');
});
