/**
 * What a screen reader says. The kept transcripts are of a small tree, so that they change with the
 * pages' making and not whenever an editor writes; every kind of page of the real content is listened to
 * for what nobody wants to hear.
 *
 * After a change that is meant: npx vitest run --project browser screen-reader -u, and read the difference.
 */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTree, type BuiltTree } from '../dist/build-tree.ts';
import { changed, SMALL_TREE } from '../fixtures/small-tree.ts';
import { PAGE_TYPES } from '../page-types.ts';
import { useSite } from './open.ts';
import { setForReading, startScreenReader } from './screen-reader.ts';

const STORY = 'guong-dien-hinh/to-3/index.mdx';
const withPhoto = changed(
  SMALL_TREE,
  STORY,
  'source:\n',
  `figures:
  - value: 28 hộ
    label: tự dỡ cổng
photos:
  - file: ngo.jpg
    alt: Con ngõ lát gạch nhìn từ cổng tổ
    caption: Ngõ sau khi mở rộng.
    credit: Tổ dân phố
source:
`,
);
const withBlocks = changed(
  withPhoto,
  STORY,
  'Lời của bài.\n',
  `Lời của bài, theo Nghị quyết số 213/NQ-HĐND.

## Ngày đầu tiên

<TrichDan vaitro="một hộ dân tổ 3">
Đường rộng ra thì nhà ai cũng được nhờ.
</TrichDan>

<SoLieu so="5 m" nghia="bề rộng của con ngõ mới" />

<CachLam>
1. Họp tổ, bàn công khai.
2. Từng hộ tự đo phần đất hiến.
</CachLam>

<GhiChu>
Số liệu đến tháng 9 năm 2023.
</GhiChu>

<DieuKhoan ma="2024/I.1.g2" />
`,
);

describe('kept transcripts', () => {
  let tree: BuiltTree;
  beforeAll(async () => {
    const colour = { r: 60, g: 120, b: 90 };
    const photo = sharp({ create: { width: 800, height: 600, channels: 3, background: colour } });
    tree = await buildTree(
      { ...withBlocks, 'guong-dien-hinh/to-3/ngo.jpg': await photo.jpeg().toBuffer() },
      { alone: true },
    );
  }, 120_000);
  afterAll(() => tree?.remove());
  const { open } = useSite(() => tree.dist);

  test.each([
    ['plan', '/ke-hoach/2024/'],
    ['story', '/guong-dien-hinh/to-3/'],
  ])('of a %s', async (name, address) => {
    const { page, complaints } = await open(address);
    const reader = await startScreenReader(page);
    // How large the PDF comes out is the typesetter's business.
    const heard = setForReading(await reader.readToEnd()).replace(/\d+ KB/g, '… KB');
    await expect(heard).toMatchFileSnapshot(`transcripts/${name}.txt`);
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  test('change when a name, a role or an order does', async () => {
    const { page } = await open('/ke-hoach/2024/');
    const heard = async (): Promise<string> =>
      setForReading(await (await startScreenReader(page)).readToEnd());
    const before = await heard();
    await page.evaluate(() => {
      document.querySelector('nav')?.removeAttribute('aria-label');
      document.querySelector('h2[data-official]')?.setAttribute('role', 'presentation');
    });
    const after = await heard();
    expect(before).toContain('navigation, Chính\n');
    expect(after).not.toContain('navigation, Chính\n');
    expect(before).toContain('heading, I. NỘI DUNG, level 2\n');
    expect(after).not.toContain('heading, I. NỘI DUNG');
    await page.context().close();
  });
});

/** Things that need a name of their own to make sense when they are heard alone. */
const UNNAMED =
  /^(link|button|heading(, level \d)?|image|region|navigation|searchbox|textbox|radio|checkbox|table)$/;

/** What is wrong with the words of a page, by ear. */
function noise(phrases: readonly string[]): string[] {
  const landmarks = phrases.filter((phrase) => /^(navigation|region|search), /.test(phrase));
  return [
    ...phrases.filter((phrase) => UNNAMED.test(phrase)).map((phrase) => `a ${phrase} without name`),
    ...phrases
      .filter((phrase, index) => /^(link|button), /.test(phrase) && phrase === phrases[index + 1])
      .map((phrase) => `${phrase}, twice on end`),
    ...landmarks
      .filter((landmark, index) => landmarks.indexOf(landmark) !== index)
      .map((landmark) => `${landmark}: two of one name`),
    ...phrases.filter((phrase) => /undefined|\[object/.test(phrase)),
  ];
}

describe('on every kind of page everything has a name, and no name is said twice on end', () => {
  const { open } = useSite();
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const { page } = await open(example);
    expect(noise(await (await startScreenReader(page)).readToEnd())).toEqual([]);
    await page.context().close();
  });

  test('and faults would be heard', async () => {
    const { page } = await open('/thuat-ngu/');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      for (const name of ['', 'Hai lần', 'Hai lần']) {
        const link = document.createElement('a');
        link.href = '/';
        link.textContent = name;
        main?.prepend(link);
      }
      document.querySelector('main nav')?.setAttribute('aria-label', 'Chính');
    });
    expect(noise(await (await startScreenReader(page)).readToEnd())).toEqual([
      'a link without name',
      'link, Hai lần, twice on end',
      'navigation, Chính: two of one name',
    ]);
    await page.context().close();
  });
});
