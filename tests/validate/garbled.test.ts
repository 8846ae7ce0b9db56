/** Text whose letters were lost or read in a wrong encoding: what is told, and what is left alone. */
import { expect, test } from 'vitest';
import type { PlacedProblem } from '../../src/content-files/place-problem.ts';
import { applyRepairs } from '../../src/content-files/fix-content.ts';
import { check, modelFiles, placeExample, STORY, type Placed } from './model-content.ts';

async function rulesFor(body: string): Promise<string[]> {
  const { problems } = await check(placeExample({ in: 'body', bad: body, good: '' }, 'bad'));
  return problems.map(({ rule }) => rule);
}

const withStory = (text: string): Placed => {
  const placed = placeExample({ in: 'field', bad: '', good: '' }, 'good');
  placed.files.set(STORY, text);
  return placed;
};
const mended = (source: string, problems: readonly PlacedProblem[]): string =>
  applyRepairs(
    source,
    problems.map(({ repair }) => repair).filter((repair) => repair?.kind === 'replace'),
  );

test.each([
  'Bà con t? 3 h?p bàn.',
  'Con ???ng m?i.',
  'Khu M?u mở đường.',
  'KHU PH? 3 HI?N ĐẤT',
  '“?ng hộ” là lời của tổ trưởng.',
])('lost letters are told: %s', async (body) => {
  expect(await rulesFor(body)).toContain('lost-letter');
});

test.each([
  'Vì sao? Vì đường hẹp. Ai làm?',
  'Tổ trưởng hỏi: “Bà con có vướng gì không?” Ai cũng đồng ý (thật không?), rồi ký.',
  'Ai cũng hỏi: bao giờ xong??? Rồi đường cũng xong.',
  'Ai làm?Bà con làm.',
  'Xem [bài gốc](https://uongbi.gov.vn/xem?bai=mo-duong&trang=2) hoặc uongbi.gov.vn/xem?bai=3.',
  '{/* Còn thi?u chữ, h?i lại tổ trưởng. */}',
])('questions, addresses and comments are none: %s', async (body) => {
  expect(await rulesFor(body)).not.toContain('lost-letter');
});

/** What Windows shows of the bytes of UTF-8, by the code page it takes them for. */
function misread(text: string, page: string): string {
  const decoder = new TextDecoder(page);
  return [...new TextEncoder().encode(text)]
    .map((byte) => decoder.decode(Uint8Array.of(byte)))
    .join('');
}
const story = String(modelFiles().get(STORY));

test.each(['windows-1252', 'windows-1258'])(
  'a file read as %s is one problem, and comes back letter by letter',
  async (page) => {
    const { problems } = await check(withStory(misread(story, page)));
    expect(problems.map(({ rule }) => rule)).toEqual(['mojibake']);
    expect(problems[0]?.message).toMatchSnapshot();
    expect(mended(misread(story, page), problems)).toBe(story);
  },
);

test('what was typed anew before stays as it is', async () => {
  const bad = story
    .split('\n')
    .map((line, index) => (index === 2 ? line : misread(line, 'windows-1252')))
    .join('\n');
  const { problems } = await check(withStory(bad));
  expect(problems.map(({ rule }) => rule)).toEqual(['mojibake']);
  expect(problems[0]?.message).toMatchSnapshot();
  expect(mended(bad, problems)).toBe(story);
});

test('no misread letter stays behind on a line of few marks', async () => {
  const bad = `${story}\nTheo ${misread('là', 'windows-1252')} theo.\n${misread('Chị đi.', 'windows-1252')}\n`;
  const { problems } = await check(withStory(bad));
  expect(mended(bad, problems)).toBe(`${story}\nTheo là theo.\nChị đi.\n`);
});

test('where letters are lost, no other letter is taken away', async () => {
  const bad = misread(story, 'windows-1252').replaceAll(/[\u0080-\u009F]/g, '\uFFFD');
  const { problems } = await check(withStory(bad));
  expect(problems.map(({ rule }) => rule)).toContain('mojibake');
  expect(problems.map(({ rule }) => rule)).not.toContain('zero-width-character');
});

test.each(['Bà con xã “TÂN XÃ” và khu “NGÃ…” họp.', 'Chữ «MÃ» ở bảng tin.', 'CHÂ\u00ADN'])(
  'letters and signs that may stand side by side are not misread: %s',
  async (body) => {
    expect(await rulesFor(body)).not.toContain('mojibake');
  },
);
