/** Pages on paper, printed by Chromium: their words, their foot, and nothing cut or left alone. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { useSite } from './open.ts';

/** Points of a millimetre. */
const MM = 72 / 25.4;
const A4 = { width: 210 * MM, height: 297 * MM };
/** Those of styles/print.css. */
const MARGIN = { top: 18 * MM, side: 20 * MM, bottom: 22 * MM };
/** Of what is measured in points, less is no fault. */
const HAIR = 1;

interface Run {
  text: string;
  left: number;
  right: number;
  /** From the foot of the sheet. */
  baseline: number;
  size: number;
}
interface Sheet {
  width: number;
  height: number;
  /** What stands between the margins. */
  body: Run[];
  /** What stands below them. */
  foot: string;
}

const { open } = useSite();

/** Without spaces and signs: lines and pages end where they may. */
const letters = (words: string): string => words.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');

async function sheetsOf(page: Page): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
  );
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const runs = items
        .filter((item) => 'str' in item)
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, width: long, transform }): Run => {
          const [size = 0, , , , left = 0, baseline = 0] = transform as number[];
          return { text: str, left, right: left + long, baseline, size };
        });
      const isFoot = ({ baseline }: Run) => baseline < MARGIN.bottom;
      return {
        width,
        height,
        body: runs.filter((run) => !isFoot(run)),
        foot: runs
          .filter(isFoot)
          .map(({ text }) => text)
          .join(' '),
      };
    }),
  );
}

/** Opens an address and prints it. */
async function printed(address: string, options: BrowserContextOptions = {}) {
  const { page } = await open(address, options);
  // What a reader sees of the main part and is no control of the page; notes move to the end of the paper.
  const blocks = await page.evaluate(() =>
    Array.from(document.querySelectorAll('main :is(p, li, dt, dd, h1, h2, h3, h4, th, td)'))
      .filter(
        (block) =>
          block.checkVisibility() &&
          !block.closest('.no-print, .erratum, .hidden-text') &&
          !block.querySelector('p, li, .no-print'),
      )
      .flatMap((block) => {
        if (!block.querySelector('a[href^=http]')) return block.textContent;
        // The address that is written out stands between its words.
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        return Array.from({ length: 20 }, () => texts.nextNode()?.textContent ?? '');
      }),
  );
  const sheets = await sheetsOf(page);
  await page.context().close();
  const words = letters(sheets.flatMap(({ body }) => body.map(({ text }) => text)).join(''));
  return { sheets, blocks: blocks.map(letters).filter(Boolean), words };
}

/** What reaches into a margin, where it would be cut. */
const outside = (sheets: readonly Sheet[]): Run[] =>
  sheets.flatMap(({ body }) =>
    body.filter(
      ({ left, right, baseline, size }) =>
        left < MARGIN.side - HAIR ||
        right > A4.width - MARGIN.side + HAIR ||
        baseline + 0.7 * size > A4.height - MARGIN.top + HAIR,
    ),
  );

/** The size most letters have. */
function usualSize(sheets: readonly Sheet[]): number {
  const sizes = new Map<number, number>();
  for (const { text, size } of sheets.flatMap(({ body }) => body)) {
    const rounded = Math.round(size * 10) / 10;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].reduce((most, other) => (other[1] > most[1] ? other : most))[0];
}

const PAGES = [
  { name: 'the plan', address: '/ke-hoach/2024/', sheets: [7, 11], size: 11.5 },
  {
    name: 'a document',
    address: '/van-ban/nghi-dinh-59-2023-nd-cp/',
    sheets: [1, 2],
    size: 11.8,
  },
  { name: 'a unit', address: '/phan-cong/cac-phong-ban-don-vi/', sheets: [1, 4], size: 11.5 },
  {
    name: 'a story',
    address: '/guong-dien-hinh/khu-dong-minh-phuong-dong/',
    sheets: [1, 3],
    size: 11,
  },
  { name: 'the table of units', address: '/phan-cong/', sheets: [4, 8], size: 11.5 },
] as const;

describe.each(PAGES)('$name on paper', ({ address, sheets: [least, most], size }) => {
  const print = (() => {
    let done: ReturnType<typeof printed> | undefined;
    return () => (done ??= printed(address));
  })();

  test('is A4, on as many sheets as one can carry', async () => {
    const { sheets } = await print();
    expect(sheets.length).toBeGreaterThanOrEqual(least);
    expect(sheets.length).toBeLessThanOrEqual(most);
    for (const { width, height } of sheets) {
      expect(Math.abs(width - A4.width)).toBeLessThan(HAIR);
      expect(Math.abs(height - A4.height)).toBeLessThan(HAIR);
    }
  });

  test('has every word of the main part', async () => {
    const { blocks, words } = await print();
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.filter((block) => !words.includes(block))).toEqual([]);
  });

  test('says at the foot of each sheet where it is from, of which day, and its number', async () => {
    const { sheets } = await print();
    sheets.forEach(({ foot }, index) => {
      expect(foot).toContain(`https://dan-chu-co-so-uong-bi.example${address}`);
      expect(letters(foot)).toMatch(/Cậpnhật\d{6,8}$/);
      expect(foot).toContain(`${index + 1} / ${sheets.length}`);
    });
  });

  test('cuts nothing off and shrinks nothing to make it fit', async () => {
    const { sheets } = await print();
    expect(outside(sheets)).toEqual([]);
    expect(Math.abs(usualSize(sheets) - size)).toBeLessThan(0.4);
  });

  test('ends no sheet with a heading', async () => {
    const { sheets } = await print();
    const usual = usualSize(sheets);
    const last = sheets.map(({ body }) =>
      body.reduce((lowest, run) => (run.baseline < lowest.baseline ? run : lowest)),
    );
    expect(last.filter((run) => run.size > usual * 1.1)).toEqual([]);
  });

  test('prints nothing of the interface', async () => {
    const { words } = await print();
    const controls = [
      strings.skipToContent,
      strings.copyLink,
      strings.share.title,
      strings.reading.title,
      strings.plan.contents,
      strings.plan.editorialHide,
      strings.unit.filter,
      strings.story.next,
      strings.footer.siteMap,
    ];
    expect(controls.filter((control) => words.includes(letters(control)))).toEqual([]);
  });
});

test('the plan on paper has the words received, and its notes at the end', async () => {
  const { words } = await printed('/ke-hoach/2024/');
  const received = readFileSync(
    new URL('../../content/ke-hoach/2024/nguon.txt', import.meta.url),
    'utf8',
  );
  const missing = received
    .split(/(?<=[.;:,])\s|\n/)
    .filter((phrase) => !words.includes(letters(phrase)));
  expect(missing).toEqual([]);
  const end = words.indexOf(letters(strings.plan.errataTitle));
  expect(end).toBeGreaterThan(words.indexOf(letters('Nguyễn Văn Thành')));
  // Each clause with notes says which of them; the last number there is the last of the list.
  const notes = [...words.matchAll(/ghichú(\d+)/g)];
  expect(notes.length).toBeGreaterThan(10);
  expect(notes.every(({ index }) => index < end)).toBe(true);
});

test('addresses of other sites are written out, those of this site are not', async () => {
  const { words } = await printed('/guong-dien-hinh/khu-dong-minh-phuong-dong/');
  expect(words).toContain(letters('(https://uongbi.gov.vn/'));
  expect(words).not.toContain(letters('/ke-hoach/2024/#'));
});

test('a table that goes on repeats its head', async () => {
  const { page } = await open('/phan-cong/');
  const head = letters(await page.locator('main thead').innerText());
  await page.evaluate(() => {
    const body = document.querySelector('main tbody');
    const rows = [...(body?.children ?? [])];
    for (let time = 0; time < 4; time += 1) body?.append(...rows.map((row) => row.cloneNode(true)));
  });
  const sheets = await sheetsOf(page);
  await page.context().close();
  const heads = sheets.map(
    ({ body }) => letters(body.map(({ text }) => text).join('')).split(head).length - 1,
  );
  const withTable = heads.findLastIndex((count) => count > 0) + 1;
  expect(withTable).toBeGreaterThan(1);
  expect(heads.slice(0, withTable)).toEqual(Array.from({ length: withTable }, () => 1));
});

test('who reads large letters gets them on paper, and nothing is cut', async () => {
  const { page } = await open('/phan-cong/');
  const usual = usualSize(await sheetsOf(page));
  await page.evaluate(() => localStorage.setItem('cach-doc', '{"size":"rat-lon"}'));
  await page.reload();
  const sheets = await sheetsOf(page);
  await page.context().close();
  expect(usualSize(sheets) / usual).toBeCloseTo(14 / 10.5, 1);
  expect(outside(sheets)).toEqual([]);
});

test('paper is white, whatever the screen is', async () => {
  const { page } = await open('/ke-hoach/2024/', { colorScheme: 'dark' });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return { backgroundColor, color };
    });
  const onScreen = await colours();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await colours()).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
  });
  expect(onScreen.backgroundColor).toBe('rgb(23, 20, 16)');
  await page.context().close();
});
