import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confirm } from '@clack/prompts';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkDisk } from '../../src/content-files/check-disk.ts';
import { applyRepairs, fixContent } from '../../src/content-files/fix-content.ts';
import { factsOf } from '../../src/content-files/photo-facts.ts';
import { stripMetadata } from '../../src/content-files/strip-metadata.ts';

vi.mock(import('@clack/prompts'), { spy: true });

// Each starts programs or decodes photos, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2026-11-24';
const STORY = 'guong-dien-hinh/to-3-chap-khe-nam-khe/index.mdx';
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('content', dir, { recursive: true });
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

const withGps = () =>
  sharp({
    create: {
      width: 90,
      height: 60,
      channels: 3,
      background: '#567',
      // What a second compression would change.
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  })
    .withExif({
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 2/1 3/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 4/1 5/1',
      },
    })
    .withMetadata({ orientation: 6 });

/** Runs with someone at the keyboard who answers; gives back what was asked. */
async function withAnswers(
  answer: (question: string) => boolean,
  run: () => Promise<void>,
): Promise<string[]> {
  const asked: string[] = [];
  const terminal = process.stdin.isTTY;
  process.stdin.isTTY = true;
  vi.mocked(confirm).mockImplementation(({ message }) => {
    asked.push(message);
    return Promise.resolve(answer(message));
  });
  try {
    await run();
  } finally {
    process.stdin.isTTY = terminal;
  }
  return asked;
}

test('overlapping replacements: the first stays', () => {
  expect(
    applyRepairs('abcdef', [
      { kind: 'replace', offset: 1, length: 2, text: 'X', ask: false },
      { kind: 'replace', offset: 2, length: 2, text: 'Y', ask: false },
      { kind: 'replace', offset: 5, length: 1, text: '', ask: false },
    ]),
  ).toBe('aXde');
});

test('mends NFD, CRLF, BOM, NBSP, a Vietnamese date and an unquoted colon, and loses no word', async () => {
  const path = join(dir, STORY);
  const good = await readFile(path, 'utf8');
  const bad = good
    .replace(/^published: (\d+)-(\d+)-(\d+)$/m, 'published: $3/$2/$1')
    .replace(
      /^summary: .*$/m,
      'summary: Bà con tổ 3 kể: hiến đất, góp tiền và công để mở rộng con đường chung',
    )
    .replace('\n\n', '\n\nMột\u00A0câu thêm vào đây. ');
  await writeFile(path, `\uFEFF${bad.normalize('NFD').replaceAll('\n', '\r\n')}`);
  expect((await checkDisk(dir, TODAY)).problems.map(({ rule }) => rule)).toContain('yaml-colon');
  await fixContent(dir, TODAY, { yes: true });
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
  const mended = await readFile(path, 'utf8');
  expect(mended).toContain(
    'summary: "Bà con tổ 3 kể: hiến đất, góp tiền và công để mở rộng con đường chung"',
  );
  expect(mended).toContain('Một câu thêm vào đây. ');
  expect(mended.length).toBeGreaterThan(good.length * 0.9);
});

test('renames a photo and what refers to it, and takes GPS out without touching a pixel', async () => {
  const photo = await withGps().withMetadata({ orientation: 1 }).jpeg().toBuffer();
  await writeFile(join(dir, 'guong-dien-hinh/to-3-chap-khe-nam-khe/Đường Mới.JPG'), photo);
  const path = join(dir, STORY);
  const text = (await readFile(path, 'utf8')).replace(/^photos:.*\n(?:[ -].*\n)*/m, '');
  await writeFile(
    path,
    text.replace(
      '\nsource:',
      '\nphotos:\n  - file: Đường Mới.JPG\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa\nsource:',
    ),
  );
  const before = (await checkDisk(dir, TODAY)).problems.map(({ rule }) => rule);
  expect(before).toEqual(expect.arrayContaining(['photo-name', 'photo-gps', 'photo-file-name']));
  await fixContent(dir, TODAY, { yes: true });
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
  const stripped = await readFile(join(dir, 'guong-dien-hinh/to-3-chap-khe-nam-khe/duong-moi.jpg'));
  expect(await sharp(stripped).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
});

test.each(['jpeg', 'png', 'webp'] as const)(
  '%s: GPS is seen, and gone after stripping, with every pixel in its place',
  async (format) => {
    const photo = await withGps().toFormat(format).toBuffer();
    expect((await factsOf('a', photo)).hasGps).toBe(true);
    const stripped = (await stripMetadata(photo)) as Buffer;
    expect((await factsOf('a', stripped)).hasGps).toBe(false);
    const upright = (bytes: Buffer) => sharp(bytes).autoOrient().raw().toBuffer();
    expect((await upright(stripped)).equals(await upright(photo))).toBe(true);
    // It lies as it lay: turning is another question.
    expect((await sharp(stripped).metadata()).orientation).toBe(6);
  },
);

test('a PNG of sixteen bits and of another colour space keeps both', async () => {
  const values = Uint16Array.from({ length: 30 * 20 * 3 }, (_, index) => (index * 7919) % 65_536);
  const photo = await sharp(values, { raw: { width: 30, height: 20, channels: 3 } })
    .toColourspace('rgb16')
    .withIccProfile('p3')
    .withExif({ IFD3: { GPSLatitude: '21/1 2/1 3/1' } })
    .png()
    .toBuffer();
  const kept = async (bytes: Buffer) => {
    const { depth, icc, exif } = await sharp(bytes).metadata();
    return { depth, icc: icc !== undefined, exif: exif !== undefined };
  };
  expect(await kept(photo)).toEqual({ depth: 'ushort', icc: true, exif: true });
  const stripped = (await stripMetadata(photo)) as Buffer;
  expect(await kept(stripped)).toEqual({ depth: 'ushort', icc: true, exif: false });
});

test('AVIF: GPS is seen, and nobody is told that --fix takes it out', async () => {
  const photo = await withGps().toFormat('avif').toBuffer();
  await writeFile(join(dir, 'guong-dien-hinh/to-3-chap-khe-nam-khe/duong.avif'), photo);
  const found = (await checkDisk(dir, TODAY)).problems.find(({ rule }) => rule === 'photo-gps');
  expect(found?.message).toContain('lưu lại thành JPG');
  expect(found?.message).not.toContain('--fix');
  expect(found?.repair).toBeUndefined();
});

test('asks once to strip a photo that lies on its side, before it is turned', async () => {
  const photo = await withGps().jpeg().toBuffer();
  await writeFile(join(dir, 'guong-dien-hinh/to-3-chap-khe-nam-khe/nghieng-gps.jpg'), photo);
  const asked = await withAnswers(
    () => true,
    () => fixContent(dir, TODAY, { yes: false }),
  );
  expect(asked.map((question) => question.split(' ')[0])).toEqual(['Xóa', 'Xoay']);
  await rm('.cache/anh-goc/guong-dien-hinh/to-3-chap-khe-nam-khe/nghieng-gps.jpg');
});

test('sets a photo upright that lies on its side, and keeps the original', async () => {
  const name = 'guong-dien-hinh/to-3-chap-khe-nam-khe/nghieng.jpg';
  // Red on the left as it lies: on top when it stands.
  const lying = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#00f' } })
    .composite([
      {
        input: { create: { width: 40, height: 40, channels: 3, background: '#f00' } },
        left: 0,
        top: 0,
      },
    ])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 100 })
    .toBuffer();
  await writeFile(join(dir, name), lying);
  await fixContent(dir, TODAY, { yes: true });
  const upright = await readFile(join(dir, name));
  const { width, height, orientation, exif } = await sharp(upright).metadata();
  expect({ width, height, orientation, exif }).toEqual({ width: 40, height: 80 });
  const [top, bottom] = await Promise.all(
    [10, 70].map((y) =>
      sharp(upright).extract({ left: 20, top: y, width: 1, height: 1 }).raw().toBuffer(),
    ),
  );
  expect(top?.[0]).toBeGreaterThan(200);
  expect(bottom?.[2]).toBeGreaterThan(200);
  expect(await readFile(join('.cache/anh-goc', name))).toEqual(lying);
  await rm(join('.cache/anh-goc', name));
});

/** A folder with a name that is no address, a story and a photo in it, whose name is none either. */
async function storyInBadlyNamedFolder(): Promise<void> {
  const folder = join(dir, 'guong-dien-hinh/Đường mới');
  await mkdir(folder);
  const story = (await readFile(join(dir, STORY), 'utf8')).replace(
    /^title: .*$/m,
    'title: Bà con khu khác góp công mở con đường mới của khu',
  );
  await writeFile(join(folder, 'index.mdx'), story);
  const photo = sharp({ create: { width: 90, height: 60, channels: 3, background: '#567' } });
  await writeFile(join(folder, 'ảnh 1.jpg'), await photo.jpeg().toBuffer());
}

test('renames a folder and then what lies in it', async () => {
  await storyInBadlyNamedFolder();
  await fixContent(dir, TODAY, { yes: true });
  expect(await readdir(join(dir, 'guong-dien-hinh/duong-moi'))).toEqual(['anh-1.jpg', 'index.mdx']);
});

test('who refuses one rename is still asked about the other', async () => {
  await storyInBadlyNamedFolder();
  const asked = await withAnswers(
    (question) => !question.includes('mới thành'),
    () => fixContent(dir, TODAY, { yes: false }),
  );
  expect(await readdir(join(dir, 'guong-dien-hinh/Đường mới'))).toEqual(['anh-1.jpg', 'index.mdx']);
  expect(asked).toEqual([...new Set(asked)]);
});

const FOLDER = 'guong-dien-hinh/to-3-chap-khe-nam-khe';
/** The story with photos of these names declared. */
async function declarePhotos(...names: string[]): Promise<void> {
  const path = join(dir, STORY);
  const text = (await readFile(path, 'utf8')).replace(/^photos:.*\n(?:[ -].*\n)*/m, '');
  const alts = ['Đường bê tông mới rộng năm mét ở tổ 3', 'Sơ đồ con đường trước và sau khi mở'];
  const photos = names.map(
    (name, index) =>
      `  - file: ${name}\n    alt: ${alts[index] ?? ''}\n    credit: Trung tâm Truyền thông và Văn hóa\n`,
  );
  await writeFile(path, text.replace('\nsource:', `\nphotos:\n${photos.join('')}source:`));
}
const plain = () => sharp({ create: { width: 90, height: 60, channels: 3, background: '#567' } });

test('a HEIC that was saved as JPG, and a PNG with the ending of a JPG, take their names along', async () => {
  await writeFile(join(dir, FOLDER, 'IMG_0001.jpg'), await plain().jpeg().toBuffer());
  await writeFile(join(dir, FOLDER, 'so-do.jpg'), await plain().png().toBuffer());
  await declarePhotos('IMG_0001.HEIC', 'so-do.jpg');
  const before = (await checkDisk(dir, TODAY)).problems;
  expect(before.find(({ rule }) => rule === 'photo-file-name')?.message).toContain(
    'Hãy ghi: img-0001.jpg',
  );
  await fixContent(dir, TODAY, { yes: true });
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
  expect(await readFile(join(dir, STORY), 'utf8')).toMatch(
    /file: img-0001\.jpg[^]*file: so-do\.png/,
  );
});

test('a photo that was renamed by hand is meant by its old name, and not called unused', async () => {
  await writeFile(join(dir, FOLDER, 'so-do.png'), await plain().png().toBuffer());
  await declarePhotos('so-do.jpg');
  expect((await checkDisk(dir, TODAY)).problems.map(({ rule }) => rule)).toEqual(['photo-missing']);
  await fixContent(dir, TODAY, { yes: true });
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
});

test('straightens the quotation marks that Word made, round whole values and in blocks', async () => {
  const path = join(dir, STORY);
  const text = await readFile(path, 'utf8');
  const title = (words: string) => text.replace(/^title: .*$/m, `title: ${words}`);
  const blocks = `
<SoLieu so=“28 hộ” nghia=“tự nguyện tháo dỡ” />

<TrichDan vaitro=”một hộ dân 'lâu năm' của tổ 3”>
Đường rộng ra thì nhà ai cũng được nhờ.
</TrichDan>
`;
  await writeFile(path, `${title('“Khu Mẫu: “hiến đất” mở đường”')}${blocks}`);
  await fixContent(dir, TODAY, { yes: true });
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
  expect(await readFile(path, 'utf8')).toBe(
    `${title('"Khu Mẫu: “hiến đất” mở đường"')}${blocks.replaceAll(/[“”]/g, '"')}`,
  );
  // Two quotations are no value in quotation marks.
  await writeFile(path, title('“Hiến đất” và “góp công” ở tổ 3'));
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
  await writeFile(path, title('“Hiến đất” và “góp công”'));
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
});

test('gives a table of the form the row that makes it one', async () => {
  const path = join(dir, STORY);
  const text = await readFile(path, 'utf8');
  const told = async (table: string) => {
    await writeFile(path, `${text}\n${table}\n`);
    return (await checkDisk(dir, TODAY)).problems;
  };
  const [problem] = await told('| Tổ | Diện tích |\n| Tổ 3 | 500 m2 |');
  expect(problem?.message).toMatchInlineSnapshot(`
    "Bảng thiếu dòng gạch dưới hàng đầu, nên các dấu | hiện thành chữ. Hãy thêm một dòng ngay dưới hàng đầu:
    | Tổ | Diện tích |
    | --- | --- |"
  `);
  await fixContent(dir, TODAY, { yes: true });
  expect((await checkDisk(dir, TODAY)).problems).toEqual([]);
  expect(await readFile(path, 'utf8')).toBe(
    `${text}\n| Tổ | Diện tích |\n| --- | --- |\n| Tổ 3 | 500 m2 |\n`,
  );
  // A remark and a table that is one already.
  expect(await told('{/* | a | b |\n| c | d | */}')).toEqual([]);
  expect(await told('| Tổ | Số |\n|:--|--:|\n| Tổ 3 | a \\| b |\n| Tổ 4 | 2 |')).toEqual([]);
});

test('a block whose two tags differ is told once, at the tag that is wrong', async () => {
  const path = join(dir, STORY);
  const text = await readFile(path, 'utf8');
  const quote = (open: string, close: string) =>
    `${text}\n<${open} vaitro="một hộ dân">\nĐường rộng ra thì nhà ai cũng được nhờ.\n</${close}>\n`;
  const told = async (open: string, close: string) => {
    await writeFile(path, quote(open, close));
    const { problems } = await checkDisk(dir, TODAY);
    return problems.map(({ message }) => message);
  };
  expect(await told('TrichDang', 'TrichDan')).toEqual([
    'Tên khối ở thẻ mở <TrichDang> viết sai. Hãy viết <TrichDan>, như thẻ đóng.',
  ]);
  await fixContent(dir, TODAY, { yes: true });
  expect(await readFile(path, 'utf8')).toBe(quote('TrichDan', 'TrichDan'));
  expect(await told('TríchDẫn', 'TrichDan')).toEqual([
    'Tên khối ở thẻ mở <TríchDẫn> viết sai. Hãy viết <TrichDan>, như thẻ đóng.',
  ]);
  expect(await told('trichdan', 'TrichDan')).toEqual([
    'Tên khối ở thẻ mở <trichdan> viết sai. Hãy viết <TrichDan>, như thẻ đóng.',
  ]);
  expect(await told('TrichDan', 'TríchDẫn')).toEqual([
    'Thẻ đóng </TríchDẫn> không khớp với thẻ mở <TrichDan>. Hãy viết </TrichDan>.',
  ]);
  expect(await told('TrichDan', 'TrichDang')).toEqual([
    'Thẻ đóng </TrichDang> không khớp với thẻ mở <TrichDan>. Hãy viết </TrichDan>.',
  ]);
  await fixContent(dir, TODAY, { yes: true });
  expect(await readFile(path, 'utf8')).toBe(quote('TrichDan', 'TrichDan'));
});

test('a folder is not told to take the name of another', async () => {
  await storyInBadlyNamedFolder();
  await mkdir(join(dir, 'guong-dien-hinh/duong-moi'));
  const { problems } = await checkDisk(dir, TODAY);
  const found = problems.find(({ rule }) => rule === 'folder-name');
  expect(found?.message).toContain(
    'Tên "duong-moi" đã có rồi: hãy đổi thành tên khác, ví dụ "duong-moi-2"',
  );
  expect(found?.repair).toBeUndefined();
});
