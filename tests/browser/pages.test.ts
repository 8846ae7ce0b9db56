/** Every kind of page, as people with different eyes, hands and screens meet it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_TYPES } from '../page-types.ts';
import { useSite } from './open.ts';

const { open } = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** Faults that axe-core finds on the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

describe('axe-core finds nothing; no error, no foreign request', () => {
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const found: string[] = [];
    const { page, complaints } = await open(example);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations(page)).map((fault) => `${width} ${colorScheme} ${fault}`));
      }
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Elements that reach beyond the window and are in no frame that scrolls by itself. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const inFrame = (element: Element): boolean => {
      for (let outer = element.parentElement; outer; outer = outer.parentElement) {
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(outer).overflowX))
          return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !inFrame(element))
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    return [`page is ${document.documentElement.scrollWidth} px wide`, ...wide.slice(0, 5)];
  });
}

/** Text that its box cuts off. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (element.closest('.hidden-text, svg') || element.getClientRects().length === 0)
          return false;
        const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1) ||
          (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) =>
        `${element.tagName}.${element.className}: ${element.textContent}`.slice(0, 90),
      ),
  );
}

describe('at 320 px, which is 400 % zoom, nothing scrolls sideways and nothing is cut', () => {
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const { page } = await open(example, { viewport: { width: 320, height: 640 } });
    expect(await tooWide(page)).toEqual([]);
    // WCAG 1.4.12: the spacing that a reader may set.
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`,
    });
    expect(await tooWide(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.context().close();
  });
});

test('the check of width sees a page that is too wide', async () => {
  const { page } = await open('/thuat-ngu/', { viewport: { width: 320, height: 640 } });
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.width = '500px';
    document.querySelector('main')?.append(wide);
  });
  expect(await tooWide(page)).toContain('page is 500 px wide');
  await page.context().close();
});

test('the wide table scrolls in a frame that the keyboard reaches', async () => {
  const { page } = await open('/phan-cong/', { viewport: { width: 360, height: 800 } });
  const frame = page.locator('section[tabindex="0"]:has(table)');
  const { scrolls, width } = await frame.evaluate((element) => ({
    scrolls: element.scrollWidth > element.clientWidth,
    width: element.clientWidth,
  }));
  expect(scrolls).toBe(true);
  expect(width).toBeLessThanOrEqual(360);
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => (document.querySelector('section[tabindex="0"]:has(table)')?.scrollLeft ?? 0) > 0,
  );
  await page.context().close();
});
