/**
 * What an editor adds next year, without a change of code: another plan, a story with a photo from a
 * phone, a draft, a story that is withdrawn. One build of the real content with all of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/publish/check-site.ts';
import { finishSite } from '../../scripts/publish/finish.ts';
import { formatDate } from '../../src/domain/plain-date.ts';
import { smallPlan } from '../fixtures/small-tree.ts';
import { buildTree, type BuiltTree } from './build-tree.ts';
import { DIST, filesOf, pageAt, pagesOf, wordsOf, type BuiltPage } from './dist.ts';
import { metadataOf, SECRET, tellingPhoto } from './photo-metadata.ts';

function story(title: string, head: string, more = ''): string {
  return `---
title: ${title}
summary: Một bài để thử việc đăng ảnh, bản nháp và bài đã rút trên trang này.
kind: mô hình
locality: phường Nam Khê
clauses:
  - 2025/I.1.g2
source:
  title: Bài gốc
  publisher: Cổng thông tin
${head}
---

Lời riêng của bài ${title}.
${more}`;
}

/** What must be found in a planted photo, so that a reader that sees nothing is no proof of nothing. */
const EXPECTED = {
  jpeg: [
    ...['sharp: exif', 'sharp: xmp', 'sharp: iptc', 'exifreader: gps', 'exifreader: iptc'],
    ...['exifr: Artist', 'exifr: latitude', 'exifr: creator', 'exifr: Byline'],
    ...['bytes: exif', 'bytes: xmp', 'bytes: photoshop', 'bytes: the secret'],
  ],
  png: [
    'sharp: exif',
    'sharp: xmp',
    'exifreader: gps',
    'chunk: eXIf',
    'chunk: zTXt',
    'bytes: the secret',
  ],
  webp: [
    'sharp: exif',
    'sharp: xmp',
    'exifreader: gps',
    'chunk: EXIF',
    'chunk: XMP ',
    'bytes: the secret',
  ],
};

let tree: BuiltTree;
let pages: BuiltPage[];

beforeAll(async () => {
  const settings = readFileSync('content/cai-dat.yml', 'utf8');
  const unit = readFileSync('content/phan-cong/phong-noi-vu.mdx', 'utf8');
  tree = await buildTree({
    'phan-cong/phong-noi-vu.mdx': unit.replace(
      'duties:\n',
      'duties:\n  - clause: 2025/I.1.g1\n    role: báo cáo\n    roleWords: báo cáo UBND thành phố\n',
    ),
    'cai-dat.yml': settings.replace('contactEmail: null', 'contactEmail: bien-tap@example.vn'),
    'ke-hoach/2025/index.mdx': smallPlan(2025),
    'guong-dien-hinh/bai-co-anh/index.mdx': story(
      'Bài có ảnh',
      `status: đăng
published: 2026-11-25
photos:
  - file: truoc-ngo.jpg
    alt: Con ngõ lát gạch nhìn từ cổng tổ
    caption: Ngõ sau khi mở rộng.
    credit: Tổ dân phố
  - file: ben-trong.jpg
    alt: Bồn hoa dọc con ngõ
    credit: Tổ dân phố`,
    ),
    'guong-dien-hinh/bai-co-anh/truoc-ngo.jpg': await tellingPhoto('jpeg'),
    'guong-dien-hinh/bai-co-anh/ben-trong.jpg': await tellingPhoto('jpeg'),
    // Shown among the words, one listed and one by itself: other ways through the picture service.
    'guong-dien-hinh/bai-nhieu-anh/index.mdx': story(
      'Bài có ảnh giữa lời',
      `status: đăng
published: 2026-11-23
photos:
  - file: nha-van-hoa.png
    alt: Nhà văn hóa của tổ sau khi sửa
    credit: Tổ dân phố
  - file: san-choi.webp
    alt: Sân chơi bên nhà văn hóa
    caption: Sân chơi ngày khánh thành.
    credit: Tổ dân phố`,
    ).concat('\n<Anh tep="san-choi.webp" />\n'),
    'guong-dien-hinh/bai-nhieu-anh/nha-van-hoa.png': await tellingPhoto('png'),
    'guong-dien-hinh/bai-nhieu-anh/san-choi.webp': await tellingPhoto('webp'),
    // Red, so that they are known by their colour, whatever their files are called.
    'guong-dien-hinh/bai-da-rut/mat-nguoi.jpg': await tellingPhoto('jpeg', {
      r: 230,
      g: 20,
      b: 20,
    }),
    'guong-dien-hinh/bai-co-anh/khong-khai.jpg': await tellingPhoto('jpeg', {
      r: 220,
      g: 20,
      b: 20,
    }),
    'guong-dien-hinh/bai-nhap/ban-nhap.jpg': await tellingPhoto('jpeg', { r: 210, g: 20, b: 20 }),
    'guong-dien-hinh/bai-nhap/index.mdx': story(
      'Bài còn nháp',
      `status: nháp
photos:
  - file: ban-nhap.jpg
    alt: Ảnh của bản nháp
    credit: Tổ dân phố`,
    ),
    'guong-dien-hinh/bai-da-rut/index.mdx': story(
      'Bài phải rút',
      `status: gỡ
published: 2026-11-20
photos:
  - file: mat-nguoi.jpg
    alt: Người trong bài đứng trước cổng
    caption: Chú thích phải rút.
    credit: Tổ dân phố
    peopleRecognisable: true
consent:
  persons:
    - Trần Thị Phải Rút
  givenOn: 2026-11-01
  form: giấy ký tay
  keptAt: Tủ hồ sơ phải rút
withdrawn:
  on: 2026-11-28
  reason: Theo yêu cầu của người trong bài.`,
    ),
  });
  pages = pagesOf(tree.dist);
}, 120_000);

afterAll(() => {
  tree?.remove();
});

/** Text of every file of the built site in which words can stand, the search index unpacked. */
function texts(): { file: string; text: string }[] {
  return filesOf(tree.dist)
    .filter((file) => /\.(html|xml|json|csv|md|txt|ics|pf_fragment|pf_meta|pf_index)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(tree.dist, file));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return { file, text: (packed ? gunzipSync(bytes) : bytes).toString('utf8') };
    });
}
const filesWith = (words: string): string[] =>
  texts()
    .filter(({ text }) => text.includes(words))
    .map(({ file }) => file);

describe('a plan of another year', () => {
  test('has its page with every clause', () => {
    const { $ } = pageAt(pages, '/ke-hoach/2025/');
    const anchors = ['tieu-de', 'can-cu-1', 'i', 'i-1', 'i-1-g1', 'i-2', 'ket', 'noi-nhan', 'ky'];
    for (const anchor of anchors) expect($(`#${anchor}`), anchor).toHaveLength(1);
    expect(wordsOf($('[data-official="I.1.g2"]').text()).join(' ')).toBe(
      'Phương châm “dân biết, dân bàn” của của Nhân dân.',
    );
    expect($('[data-official="I.1.g1"] a').attr('href')).toBe(
      '/van-ban/nghi-quyet-213-nq-hdnd-2023/',
    );
  });

  test('stands in the list before the older one, and on the home page', () => {
    const links = pageAt(pages, '/ke-hoach/')
      .$('main a[href^="/ke-hoach/20"]')
      .toArray()
      .map((link) => link.attribs['href']);
    expect(links[0]).toBe('/ke-hoach/2025/');
    expect(links).toContain('/ke-hoach/2024/');
    expect(pageAt(pages, '/').$('main a[href="/ke-hoach/2025/"]').length).toBeGreaterThan(0);
  });

  test('is cited on the pages of documents, and in the deadlines', () => {
    const law = pageAt(pages, '/van-ban/luat-thuc-hien-dan-chu-o-co-so/').$;
    expect(law('main a[href="/ke-hoach/2025/#can-cu-1"]').length).toBeGreaterThan(0);
    expect(pageAt(pages, '/moc-thoi-gian/').$('#2025-bao-cao, [id="2025-bao-cao"]').length).toBe(1);
  });

  test('can be found, clause by clause', () => {
    const records = filesWith('/ke-hoach/2025/#i-1-g1');
    expect(records.some((file) => file.startsWith('pagefind/'))).toBe(true);
  });

  test('leaves the older plan as it is', () => {
    expect(pageAt(pages, '/ke-hoach/2024/').$('[data-official]').length).toBe(65);
  });

  test('is told apart from the older one wherever clauses of both can stand', () => {
    const place = 'Mục I.1, gạch đầu dòng thứ 2, kế hoạch năm 2025';
    const files = filesWith(place);
    for (const file of ['rss.xml', 'feed.json', 'guong-dien-hinh/bai-co-anh/index.html'])
      expect(files).toContain(file);
    expect(files.some((file) => file.startsWith('pagefind/'))).toBe(true);
    const unit = pageAt(pages, '/phan-cong/phong-noi-vu/').$;
    expect(unit('[id="2025-phong-noi-vu-i-1-g1"]').text()).toContain('kế hoạch năm 2025');
    expect(unit('[id="2024-phong-noi-vu-iv-2-g1"]').text()).toContain('kế hoạch năm 2024');
    expect(pageAt(pages, '/').$('main').text()).toContain('Kế hoạch năm 2025: 1 đơn vị, 1 nhiệm');
  });

  test('is never told to be that of 2024, nor to have its clauses or to lack its annex', () => {
    const own = texts().filter(({ file }) =>
      /^ke-hoach\/2025\/.*\.md$|^du-lieu\/ke-hoach-2025/.test(file),
    );
    expect(own).toHaveLength(2);
    for (const { file, text } of own) expect(text, file).not.toMatch(/2024|II\.4|ii-4-g3/);
    // Words of the interface come to the browser with the scripts.
    const scripts = filesOf(tree.dist).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts)
      expect(readFileSync(join(tree.dist, file), 'utf8'), file).not.toContain('năm 2024');
    expect(pageAt(pages, '/tim-kiem/').$('[data-search-state]').attr('data-plan-years')).toBe(
      '2025, 2024',
    );
    const duties = JSON.parse(readFileSync(join(tree.dist, 'du-lieu/nhiem-vu.json'), 'utf8'));
    expect(duties.description).toContain('Bản nhận được của kế hoạch năm 2024 thiếu phụ lục');
  });
});

describe('a story with photos', () => {
  test('shows them in modern formats, several widths, with sizes and words', () => {
    const { $ } = pageAt(pages, '/guong-dien-hinh/bai-co-anh/');
    const pictures = $('main picture');
    expect(pictures).toHaveLength(2);
    expect(
      pictures
        .find('img')
        .toArray()
        .map((image) => image.attribs['alt']),
    ).toEqual(['Con ngõ lát gạch nhìn từ cổng tổ', 'Bồn hoa dọc con ngõ']);
    for (const picture of pictures.toArray()) {
      const sources = $(picture).find('source').toArray();
      expect(sources.map((source) => source.attribs['type'])).toEqual(['image/avif', 'image/webp']);
      for (const { attribs } of sources) {
        const widths = [...(attribs['srcset'] ?? '').matchAll(/ (\d+)w/g)].map((match) => match[1]);
        expect(widths).toEqual(['360', '720', '1280']);
        expect(attribs['sizes']).toContain('vw');
      }
      const image = $(picture).find('img');
      expect(Number(image.attr('width'))).toBeGreaterThan(0);
      expect(Number(image.attr('height'))).toBeGreaterThan(0);
    }
    expect($('main').text()).toContain('Ngõ sau khi mở rộng.');
    expect($('main').text()).toContain('Tổ dân phố');
  });

  test('is in the list with its first photo', () => {
    const { $ } = pageAt(pages, '/guong-dien-hinh/');
    const entry = $('li:has(a[href="/guong-dien-hinh/bai-co-anh/"])').last();
    expect(entry.find('picture img').attr('alt')).toBe('Con ngõ lát gạch nhìn từ cổng tổ');
  });

  test('shows a photo amid the text like any other, with its caption and its author', () => {
    const { $ } = pageAt(pages, '/guong-dien-hinh/bai-nhieu-anh/');
    const figure = $('main .prose figure');
    expect(figure.find('source')).toHaveLength(2);
    expect(figure.find('img').attr('alt')).toBe('Sân chơi bên nhà văn hóa');
    expect(figure.find('figcaption').text()).toContain(
      'Sân chơi ngày khánh thành. Ảnh: Tổ dân phố',
    );
  });

  test.each(['jpeg', 'png', 'webp'] as const)(
    'whose %s would tell who took it, and where',
    async (format) => {
      const found = await metadataOf(await tellingPhoto(format));
      expect(found).toEqual(expect.arrayContaining(EXPECTED[format]));
    },
  );

  test('publishes nothing of what the photos tell, in whatever form a page shows them', async () => {
    const images = filesOf(tree.dist).filter((file) => /\.(jpe?g|png|webp|avif)$/.test(file));
    for (const format of ['.jpg', '.png', '.webp', '.avif']) {
      expect(
        images.some((file) => file.startsWith('_astro/') && file.endsWith(format)),
        format,
      ).toBe(true);
    }
    const told: string[] = [];
    for (const file of images) {
      const found = await metadataOf(readFileSync(join(tree.dist, file)));
      told.push(...found.map((what) => `${file}: ${what}`));
    }
    expect(told).toEqual([]);
    // Nor in a file of any other kind.
    const everywhere = filesOf(tree.dist).filter((file) =>
      readFileSync(join(tree.dist, file)).includes(SECRET),
    );
    expect(everywhere).toEqual([]);
  });
});

test('each page bears the date that the sitemap gives it', () => {
  const dates = [
    ...readFileSync(join(tree.dist, 'sitemap-0.xml'), 'utf8').matchAll(
      /<loc>https:\/\/[^/]+([^<]*)<\/loc>(?:\s*<lastmod>([^<]*)<)?/g,
    ),
  ].map(([, path = '', date]) => [path, date && formatDate(date)]);
  expect(dates.length).toBeGreaterThan(40);
  const shown = dates.map(([path = '']) => [
    path,
    /Cập nhật ([\d/]+)/.exec(pageAt(pages, path).$('body > footer').text())?.[1],
  ]);
  expect(shown).toEqual(dates);
});

test('a draft is nowhere: no page, no list, no record, no feed', () => {
  expect(filesOf(tree.dist).filter((file) => file.includes('bai-nhap'))).toEqual([]);
  expect(filesWith('Bài còn nháp')).toEqual([]);
});

test('a withdrawn story keeps its address and a word of why; all else of it is gone', () => {
  const { $ } = pageAt(pages, '/guong-dien-hinh/bai-da-rut/');
  expect($('h1').text()).toContain('đã được rút');
  expect($('main').text()).toContain('Theo yêu cầu của người trong bài.');
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
  expect($('img, picture, figure')).toHaveLength(0);
  expect($('meta[property="og:image"]').attr('content') ?? '').not.toContain('bai-da-rut');
  // The list of changes says that it was withdrawn, as it should.
  expect(filesWith('href="/guong-dien-hinh/bai-da-rut/"')).toEqual(['thay-doi/index.html']);
});

describe('an address to write to', () => {
  const reports = (page: BuiltPage) =>
    page
      .$('main a[href^="mailto:bien-tap@example.vn?"]')
      .toArray()
      .map((link) => new URL(link.attribs['href'] ?? ''));

  test.each([
    ['/ke-hoach/2024/', 'Kế hoạch năm 2024'],
    ['/van-ban/nghi-dinh-59-2023-nd-cp/', 'Nghị định số 59/2023/NĐ-CP'],
    ['/phan-cong/phong-noi-vu/', 'Phòng Nội vụ'],
    ['/guong-dien-hinh/bai-co-anh/', 'Bài có ảnh'],
  ])('is where faults of %s are reported, with its name and its address', (address, title) => {
    const [report, ...more] = reports(pageAt(pages, address));
    expect(more).toEqual([]);
    expect(report?.searchParams.get('subject')).toBe(`Báo lỗi: ${title}`);
    expect(report?.searchParams.get('body')).toContain(
      `Trang: https://dan-chu-co-so-uong-bi.example${address}\n`,
    );
  });

  test('is asked for nowhere while there is none', () => {
    const here = pagesOf(DIST).filter(({ html }) => /mailto:[^?"]+@|>\s*Báo lỗi/.test(html));
    expect(here.map(({ address }) => address)).toEqual([]);
  });
});

test.each([
  ['its title', 'Bài phải rút'],
  ['its text', 'Lời riêng của bài Bài phải rút'],
  ['the words of its photo', 'Người trong bài đứng trước cổng'],
  ['the caption', 'Chú thích phải rút'],
  ['who had agreed', 'Phải Rút'],
  ['where the paper is kept', 'Tủ hồ sơ phải rút'],
  ['its photo', 'mat-nguoi'],
])(
  'of a withdrawn story %s stands in no file: pages, search, feeds, open data, Markdown, sitemap',
  (_, words) => {
    expect(filesWith(words)).toEqual([]);
    // The same words of a story that is not withdrawn are found, so the search looks where they would be.
    expect(filesWith('Bài có ảnh').length).toBeGreaterThan(5);
  },
);

test('of a withdrawn story no file is left but its page', () => {
  const files = filesOf(tree.dist);
  expect(files.filter((file) => /bai-da-rut|mat-nguoi/.test(file))).toEqual([
    'guong-dien-hinh/bai-da-rut/index.html',
  ]);
  // Of a story that is not withdrawn there are, so this looks where they would be.
  const kept = files.filter((file) => file.includes('bai-co-anh'));
  expect(kept.some((file) => file.endsWith('.md'))).toBe(true);
  expect(kept.some((file) => /^og\/.*\.png$/.test(file))).toBe(true);
});

test('no picture of the site is a photo of a withdrawn story, of a draft, or one that no story lists', async () => {
  const colours = await Promise.all(
    filesOf(tree.dist)
      .filter((file) => /\.(jpe?g|png|webp|avif)$/.test(file) && !file.startsWith('og/'))
      .map(async (file) => {
        const [red, green] = (await sharp(join(tree.dist, file)).stats()).channels;
        return (red?.mean ?? 0) > (green?.mean ?? 0) ? 'red' : 'green';
      }),
  );
  expect(new Set(colours)).toEqual(new Set(['green']));
});

test('the sitemap, the feeds and the open data name the story with photos, not the withdrawn one', () => {
  for (const file of [
    'sitemap-0.xml',
    'rss.xml',
    'feed.json',
    'llms.txt',
    'du-lieu/guong-dien-hinh.json',
    'du-lieu/guong-dien-hinh.csv',
  ]) {
    const text = readFileSync(join(tree.dist, file), 'utf8');
    expect(text, file).toContain('bai-co-anh');
    expect(text, file).not.toContain('bai-da-rut');
  }
});

// The last: it adds what only a published site has.
test('it passes the check before publication', async () => {
  await finishSite(tree.dist, join(tree.content, '../caches'));
  expect(await checkSite(tree.dist, tree.content)).toEqual([]);
});
