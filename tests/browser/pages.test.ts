/** Every kind of page, as people with different eyes, hands and screens meet it. */
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_TYPES } from '../page-types.ts';
import { useSite } from './open.ts';

const { open } = useSite();

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** Faults that axe-core finds on the page as it stands; with `rules` only those it looks for. Its rule of small targets has to be asked for. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const result = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } }).axe.run(
        only
          ? { runOnly: only, resultTypes: ['violations'] }
          : { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] },
      ),
    rules,
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

/** What axe-core says of colours: all else is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

describe('axe-core finds nothing at 320 and 1280 px, light and dark; no error, no foreign request', () => {
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const found: string[] = [];
    const { page, complaints } = await open(example);
    await page.evaluate(axe);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const faults = await violations(page, colorScheme === 'dark' ? COLOUR_RULES : undefined);
        found.push(...faults.map((fault) => `${width} ${colorScheme} ${fault}`));
      }
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('and it would find faults of structure and of colour', async () => {
    const { page } = await open('/thuat-ngu/', { colorScheme: 'dark', bypassCSP: true });
    await page.evaluate(axe);
    await page.evaluate(() => {
      const faint = document.createElement('p');
      faint.innerHTML =
        'chữ mờ <img src="/favicon.svg"><button class="tiny">a</button><button class="tiny">b</button>';
      for (const tiny of faint.querySelectorAll('button')) {
        tiny.style.cssText = 'width:8px;height:8px;padding:0;border:0;font-size:4px';
      }
      faint.style.color = '#444';
      document.querySelector('main')?.append(faint);
    });
    expect((await violations(page)).map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['image-alt', 'color-contrast', 'target-size']),
    );
    expect((await violations(page, COLOUR_RULES)).map((fault) => fault.split(':')[0])).toEqual([
      'color-contrast',
    ]);
    await page.context().close();
  });
});

/** Elements that reach beyond the window and are in no frame that scrolls by itself. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const inFrame = (element: Element): boolean => {
      for (let outer = element.parentElement; outer; outer = outer.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(outer).overflowX)) return true;
      }
      return false;
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.right > width + 1 && box.width > 0;
      })
      .filter((element) => element.checkVisibility() && !element.closest('.hidden-text, svg *'))
      .filter((element) => !inFrame(element))
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
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
    // A reader's own style sheet is not bound by the policy of the site.
    const { page } = await open(example, {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
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
  const { page } = await open('/thuat-ngu/', {
    viewport: { width: 320, height: 640 },
    bypassCSP: true,
  });
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.className = 'too-wide';
    wide.style.width = '500px';
    document.querySelector('main')?.append(wide);
  });
  expect(await tooWide(page)).toEqual(['DIV.too-wide']);
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

/** What of the header can be pressed and is less than 44 px high or wide. */
async function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header.site-header :is(a, button, summary)')]
      .filter((target) => target.checkVisibility())
      .map((target) => ({ name: target.textContent?.trim(), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
}

test('on a phone the main navigation is made for thumbs: 44 px and more', async () => {
  for (const width of [320, 412]) {
    const { page } = await open('/', { viewport: { width, height: 800 }, bypassCSP: true });
    await page.locator('header details.menu summary').click();
    expect(await page.locator('header details.menu a').first().isVisible()).toBe(true);
    expect(await small(page)).toEqual([]);
    await page.addStyleTag({
      content: 'header details.menu a { min-height: 0 !important; padding: 0 !important; }',
    });
    expect(await small(page)).not.toEqual([]);
    await page.context().close();
  }
});

/** The least size of what is pressed, in CSS pixels: WCAG 2.5.8. */
const LEAST = 24;

/**
 * What can be pressed and is less than 24 px high or wide. axe-core lets a small one pass when there is
 * room about it; here only links within a running text may be small.
 */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const block = (element: Element): Element => {
      const outer = element.parentElement ?? element;
      return getComputedStyle(outer).display.startsWith('inline') ? block(outer) : outer;
    };
    const inText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const outer = block(element).cloneNode(true) as Element;
      for (const link of outer.querySelectorAll('a, button, .hidden-text')) link.remove();
      return /\p{L}/u.test(outer.textContent ?? '');
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')]
      .filter((target) => target.checkVisibility() && !inText(target))
      .map((target) => {
        const label = (target as HTMLInputElement).labels?.[0];
        const boxes = [target, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
        return {
          name: target.textContent?.trim().slice(0, 40) ?? '',
          width: Math.max(...boxes.map((box) => box.width)),
          height: Math.max(...boxes.map((box) => box.height)),
        };
      })
      .filter(({ width, height }) => width < least || height < least)
      .map(({ name, width, height }) => `${name}: ${width} × ${height}`);
  }, LEAST);
}

describe('what is pressed is 24 px high and wide, but for links in a running text', () => {
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const { page } = await open(example);
    const found: string[] = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await tooSmall(page)).map((target) => `${width} ${target}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('and a small one with room about it would be seen', async () => {
    const { page } = await open('/phan-cong/', { bypassCSP: true });
    await page.addStyleTag({ content: 'thead a { min-height: 0 !important }' });
    expect((await tooSmall(page)).length).toBe(await page.locator('thead a').count());
    await page.context().close();
  });
});

/** What moves by itself, or would move on the way to another state. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        return (
          style.animationName !== 'none' ||
          style.transitionDuration.split(', ').some((time) => time !== '0s') ||
          style.scrollBehavior !== 'auto'
        );
      })
      .map((element) => element.tagName),
  );
}

describe('nothing moves for a reader who asked for less motion', () => {
  test.each(PAGE_TYPES)('$name', async ({ example }) => {
    const { page } = await open(example, { reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
    await page.context().close();
  });

  test('and what moves would be seen', async () => {
    const { page } = await open('/thuat-ngu/', { bypassCSP: true });
    await page.addStyleTag({
      content: 'h1 { transition: color 1s } html { scroll-behavior: smooth }',
    });
    expect(await moving(page)).toEqual(['HTML', 'H1']);
    await page.context().close();
  });
});
