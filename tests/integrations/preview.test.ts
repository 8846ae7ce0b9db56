/** `npm run dev` shows what was saved, and goes on when what was saved is wrong. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { load } from 'cheerio';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type Preview } from '../../scripts/bench/preview.ts';
import { PROBLEMS_PATH } from '../../src/integrations/dev-panel/problems-path.ts';
import { urls } from '../../src/urls.ts';

const ID = 'khu-chap-khe-1-nam-khe';
const PATIENCE_MS = 60_000;

let work: string;
let content: string;
let preview: Preview;
beforeAll(async () => {
  // Below the project, as every build.
  mkdirSync('.cache', { recursive: true });
  work = mkdtempSync(resolve('.cache/preview-'));
  content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  preview = await startPreview(content, join(work, 'caches'));
}, PATIENCE_MS);
afterAll(async () => {
  await preview?.stop();
  rmSync(work, { recursive: true, maxRetries: 5 });
});

const fileOf = (id: string) => join(content, 'guong-dien-hinh', id, 'index.mdx');
function edit(from: string | RegExp, to: string): void {
  const old = readFileSync(fileOf(ID), 'utf8');
  const text = old.replace(from, to);
  if (text === old) throw new Error(`The story has no "${from}"`);
  writeFileSync(fileOf(ID), text);
}
const shows = (words: string) => (_: Response, html: string) => html.includes(words);
const isFound = (page: Response) => page.status === 200;
const isMissing = (page: Response) => page.status === 404;

test(
  'saved words, another title, a broken file and its repair',
  async () => {
    const page = urls.story(ID);
    await preview.pageWhen(page, isFound);

    writeFileSync(fileOf(ID), `${readFileSync(fileOf(ID), 'utf8')}\nMột câu vừa gõ thêm.\n`);
    await preview.pageWhen(page, shows('Một câu vừa gõ thêm.'));

    edit(/^title: .*$/m, 'title: Tên vừa sửa của bài này');
    await preview.pageWhen(page, shows('<title>Tên vừa sửa của bài này'));
    expect(await preview.pageWhen(urls.stories, isFound)).toContain('Tên vừa sửa của bài này');

    // Many editors empty a file before they write it anew.
    const text = readFileSync(fileOf(ID), 'utf8');
    writeFileSync(fileOf(ID), '');
    await wait(20);
    writeFileSync(
      fileOf(ID),
      text.replace('Một câu vừa gõ thêm.', 'Câu ghi sau khi tệp bị làm rỗng.'),
    );
    await preview.pageWhen(page, shows('Câu ghi sau khi tệp bị làm rỗng.'));

    // A file that cannot be read is told of, and its page stays as it was.
    edit('title: Tên vừa sửa của bài này', 'title: [chưa đóng ngoặc');
    await expect
      .poll(() => fetch(preview.origin + PROBLEMS_PATH).then((answer) => answer.text()), {
        timeout: PATIENCE_MS,
      })
      .toContain('yaml-indentation');
    expect(await preview.pageWhen(page, isFound)).toContain('Tên vừa sửa của bài này');

    edit('title: [chưa đóng ngoặc', 'title: Tên đã sửa cho đúng');
    await preview.pageWhen(page, shows('<title>Tên đã sửa cho đúng'));
  },
  PATIENCE_MS,
);

test(
  'a photo that is added, and another one of the same name',
  async () => {
    const page = urls.story(ID);
    const photo = (background: string) =>
      sharp({ create: { width: 900, height: 600, channels: 3, background } })
        .jpeg()
        .toBuffer();
    const file = join(content, 'guong-dien-hinh', ID, 'nha-van-hoa.jpg');
    const sourceOf = (html: string) => load(html)('#bai figure img').attr('src') ?? '';
    /** Whether the picture that the page shows is rather red than blue. */
    const isRed = async (html: string): Promise<boolean> => {
      const answer = await fetch(preview.origin + sourceOf(html));
      const { channels } = await sharp(await answer.arrayBuffer()).stats();
      return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0);
    };

    writeFileSync(file, await photo('red'));
    edit(
      'photos: []',
      `photos:
  - file: nha-van-hoa.jpg
    alt: Nhà văn hoá khu phố
    credit: Trung tâm Truyền thông và Văn hoá`,
    );
    const shown = await preview.pageWhen(page, (_, html) => sourceOf(html).includes('nha-van-hoa'));
    expect(await isRed(shown)).toBe(true);

    writeFileSync(file, await photo('blue'));
    await expect
      .poll(async () => isRed(await preview.pageWhen(page, isFound)), { timeout: PATIENCE_MS })
      .toBe(false);
  },
  PATIENCE_MS,
);

test(
  'a new story, another address, a story taken away',
  async () => {
    const [first, second] = ['bai-moi-them-vao', 'bai-doi-dia-chi'];
    cpSync(join(content, 'guong-dien-hinh', ID), join(content, 'guong-dien-hinh', first), {
      recursive: true,
    });
    await preview.pageWhen(urls.story(first), isFound);

    renameSync(join(content, 'guong-dien-hinh', first), join(content, 'guong-dien-hinh', second));
    await preview.pageWhen(urls.story(second), isFound);
    await preview.pageWhen(urls.story(first), isMissing);

    rmSync(join(content, 'guong-dien-hinh', second), { recursive: true });
    await preview.pageWhen(urls.story(second), isMissing);
  },
  PATIENCE_MS,
);
