import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pageList } from '../../src/publications/page-list.ts';
import { sharePicture } from '../../src/publications/share-picture.ts';
import { typstSvg } from '../../src/typesetting/typst.ts';
import { contentSite } from './content-site.ts';

const site = await contentSite();
const pages = pageList(site);

test('every title stays clear of the foot and of the edges', { timeout: 60_000 }, async () => {
  const longest = [
    ...[...pages].sort((a, b) => b.title.length - a.title.length).slice(0, 6),
    ...[...pages].sort((a, b) => b.description.length - a.description.length).slice(0, 6),
  ];
  for (const page of [pages[0], ...longest]) {
    if (!page) continue;
    const picture = sharp(await sharePicture(site, page));
    const { width, height, format } = await picture.metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    // Between title and gold line, and at both edges, there is nothing but paper.
    for (const region of [
      { left: 0, top: 470, width: 1200, height: 34 },
      { left: 0, top: 20, width: 70, height: 600 },
      { left: 1130, top: 20, width: 70, height: 600 },
    ]) {
      const { channels } = await sharp(
        await picture.clone().extract(region).png().toBuffer(),
      ).stats();
      expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev)), page.title).toBeLessThan(
        1,
      );
    }
  }
});

test('letters are outlines, marks included: no font of the machine is asked for', () => {
  const svg = typstSvg('share-picture.typ', {
    page: {
      eyebrow: 'Ệ',
      title: 'Thực hiện',
      pieces: [{ text: 'Thực hiện dân chủ ở cơ sở', keep: false }],
      lede: null,
      siteName: 'Ữ',
      host: 'x',
    },
  });
  expect(svg).not.toMatch(/<text|font-family/);
});

test('two builds give the same bytes', async () => {
  const [page] = pages;
  if (!page) throw new Error('no page');
  expect(Buffer.compare(await sharePicture(site, page), await sharePicture(site, page))).toBe(0);
});
