/** The policy in a real browser, on every kind of page: nothing is refused, nothing foreign is asked for. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  headersFor,
  parseHeadersFile,
  parseRedirects,
  renderHeadersFile,
} from '../../scripts/serve/headers-file.ts';
import { headerRules } from '../../scripts/serve/policy.ts';
import { launchBrowser } from '../browser/launch.ts';
import { serveDist, type ServedSite } from '../browser/serve.ts';
import { PAGE_TYPES } from '../page-types.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveDist('dist')]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('what is written to _headers is what is read from it, each header once', () => {
  const rules = headerRules({ styles: ['abc='], scripts: ['def='] });
  expect(parseHeadersFile(renderHeadersFile(rules))).toEqual(rules);
  const worker = headersFor(rules, '/pagefind/pagefind-worker.js');
  expect(worker['Content-Security-Policy']).toContain('wasm-unsafe-eval');
  expect(worker['Cache-Control']).toBe('no-cache');
  expect(headersFor(rules, '/_astro/a.js')['Cache-Control']).toContain('immutable');
});

test('a redirect that is not written as one is refused', () => {
  expect(parseRedirects('# nothing\n/a/ /b/ 301\n')).toEqual([{ from: '/a/', to: '/b/' }]);
  expect(() => parseRedirects('/a/ /b/')).toThrow('is not "/old/ /new/ 301"');
});

/** Goes to a page and returns what the browser complained of and whom else it asked. */
async function visit(
  path: string,
  then?: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<void>,
) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const expected = path === '/khong-co/' && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`asked ${request.url()}`);
  });
  const response = await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(response?.headers()['content-security-policy']).toContain(`default-src 'none'`);
  // Refused styles leave the page without its paper.
  const background = await page.evaluate(
    () =>
      getComputedStyle(document.documentElement).backgroundColor +
      getComputedStyle(document.body).backgroundColor,
  );
  expect(background).not.toBe('rgba(0, 0, 0, 0)rgba(0, 0, 0, 0)');
  await then?.(page);
  await page.close();
  return complaints;
}

test.each([...PAGE_TYPES.map(({ example }) => example), '/khong-co/'])(
  '%s: no violation, no foreign request',
  async (path) => {
    expect(await visit(path)).toEqual([]);
  },
);

test('a search finds, under the policy', async () => {
  const complaints = await visit('/tim-kiem/?q=nghi+dinh+59', async (page) => {
    await page.waitForSelector('[data-search-state="done"]');
    expect(await page.locator('a[data-search-hit]').count()).toBeGreaterThan(0);
  });
  expect(complaints).toEqual([]);
});

test('a script or a style that is not of the site is refused', async () => {
  await visit('/', async (page) => {
    const ran = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body{outline:3px solid red}';
      document.head.append(style);
      try {
        document.body.innerHTML = '<p>x';
        return 'markup from text';
      } catch {
        return getComputedStyle(document.body).outlineStyle;
      }
    });
    expect(ran).toBe('none');
  });
});
