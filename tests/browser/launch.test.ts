import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { serveDist, type ServedSite } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const page = (text: string): string => `<!doctype html><meta charset="utf-8"><p>${text}</p>`;
let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), page('Thực hiện dân chủ ở cơ sở'));
  writeFileSync(join(folder, '404.html'), page('Không có trang này'));
  [browser, site] = await Promise.all([launchBrowser(), serveDist(folder)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

test('a browser starts and shows a served page', async () => {
  const shown = await browser.newPage();
  const response = await shown.goto(`${site.origin}/`);
  expect(response?.status()).toBe(200);
  expect(await shown.textContent('p')).toBe('Thực hiện dân chủ ở cơ sở');
});

test('a letter with two marks has a glyph of its own', async () => {
  const shown = await browser.newPage();
  await shown.setContent('<span>\u{1EC7}</span><br><span>\u{10FFFD}</span>');
  const [letter, missing] = await shown.$$eval('span', (spans) =>
    spans.map((span) => span.getBoundingClientRect().width),
  );
  expect(letter).not.toBe(missing);
});

test('what is not there answers with the page for it, and status 404', async () => {
  const shown = await browser.newPage();
  const response = await shown.goto(`${site.origin}/khong-co/`);
  expect(response?.status()).toBe(404);
  expect(await shown.textContent('p')).toBe('Không có trang này');
});

test('a folder without a built site is told at once', async () => {
  await expect(serveDist(join(folder, 'nowhere'))).rejects.toThrow('npm run build');
});
