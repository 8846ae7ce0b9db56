/**
 * The editors' form, as an officer uses it: a new story with a photo is filled in, saved to a folder,
 * the validator has nothing to say against what stands there, and the site built of it shows the story.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveForm } from '../../scripts/edit/serve.ts';
import { checkDisk } from '../../src/content-files/check-disk.ts';
import { factsOf } from '../../src/content-files/photo-facts.ts';
import { buildTree } from '../dist/build-tree.ts';
import { launchBrowser } from './launch.ts';
import { serveDist } from './serve.ts';

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = await serveForm('content', 0);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A folder of the browser's own in the place of one on disk: there is no window to choose one in. */
async function openForm(complaints: string[]): Promise<Page> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 1280, height: 1000 },
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(origin))
      complaints.push(request.url());
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(origin);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    const content = await root.getDirectoryHandle('content', { create: true });
    for (const folder of ['guong-dien-hinh', 'van-ban'])
      await content.getDirectoryHandle(folder, { create: true });
  });
  await page.getByRole('button', { name: /cục bộ/ }).click();
  await page.getByText('Chưa có bài viết nào trong').waitFor();
  return page;
}

/** The files the form wrote, by path. */
async function filesIn(page: Page): Promise<Map<string, Buffer>> {
  const files = await page.evaluate(async () => {
    const found: [string, number[]][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory')
          await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else {
          const file = await (handle as FileSystemFileHandle).getFile();
          found.push([path + name, [...new Uint8Array(await file.arrayBuffer())]]);
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  return new Map(files.map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

test(
  'a story with a photo, from the empty form to its page on the site',
  { timeout: 240_000 },
  async () => {
    const complaints: string[] = [];
    const page = await openForm(complaints);
    await page.goto(`${origin}/#/collections/stories/new`);
    const field = (name: string) => page.locator(`section.field[data-key-path="${name}"]`);
    const fill = async (name: string, words: string): Promise<void> => {
      for (let turn = 0; turn < 20 && (await field(name).count()) === 0; turn += 1) {
        await page.mouse.move(600, 600);
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(150);
      }
      await field(name).getByRole('textbox').first().fill(words);
    };
    await fill('title', 'Khu Mẫu: dân bàn, dân làm "đường hoa"');
    await fill('summary', 'Ba mươi hộ cùng trồng và chăm đường hoa dài bốn trăm mét của khu.');
    await field('kind').getByText('mô hình').first().click();
    await field('status').getByText('đăng', { exact: true }).first().click();
    await field('published').locator('input[type=date]').fill('2024-05-25');
    await field('locality').getByRole('combobox').click();
    await page.getByRole('option', { name: 'phường Nam Khê' }).click();
    await field('clauses').getByRole('combobox').click();
    await page.getByRole('option', { name: /^2024\/II\.2\.g2/ }).click();
    await field('photos').getByRole('button', { name: /Thêm/ }).click();
    const photo = await sharp({
      create: { width: 3000, height: 1800, channels: 3, background: '#8a6' },
    })
      .withExif({
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '21/1 2/1 3/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '106/1 4/1 5/1',
        },
      })
      .jpeg()
      .toBuffer();
    expect((await factsOf('a.jpg', photo)).hasGps).toBe(true);
    await field('photos.0.file')
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'Đường Mới.JPG', mimeType: 'image/jpeg', buffer: photo });
    await fill('photos.0.alt', 'Đường hoa dọc lối vào khu Mẫu');
    await fill('photos.0.credit', 'Trung tâm Truyền thông và Văn hóa');
    await fill('source.title', 'Báo cáo của phường');
    await fill('source.publisher', 'Ủy ban nhân dân phường');
    await fill(
      'body',
      'Bà con góp công, góp hoa; nhà có <5 người cũng tham gia. Khu họp bàn ba lần, niêm yết công khai ' +
        'từng khoản thu chi ở nhà văn hóa, rồi mới làm. Tổ dân phố cử người theo dõi từng đoạn.',
    );
    // The editor of rich text hands its words over a moment after the last key.
    await page.waitForTimeout(1_000);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.locator('#kiem-tra').waitFor({ timeout: 20_000 });

    const written = await filesIn(page);
    const root = await mkdtemp(join(tmpdir(), 'form-'));
    try {
      await cp('content', join(root, 'content'), { recursive: true });
      for (const [path, bytes] of written) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), bytes);
      }
      const story = [...written.keys()].find((path) => path.endsWith('index.mdx'));
      expect(story).toBe('content/guong-dien-hinh/khu-mau-dan-ban-dan-lam-duong-hoa/index.mdx');
      const { problems } = await checkDisk(join(root, 'content'), '2026-11-24');
      expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      const [name, saved] = [...written].find(([path]) => /\.(webp|jpg)$/.test(path)) ?? [];
      expect(name).toMatch(/\/duong-moi\.webp$/);
      const facts = await factsOf('duong-moi.webp', saved ?? Buffer.alloc(0));
      expect(facts).toMatchObject({ hasGps: false, broken: undefined, signature: 'webp' });
      expect(facts.width).toBeLessThanOrEqual(2400);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
    expect(complaints).toEqual([]);

    const files = [...written].map(([path, bytes]) => [path.replace(/^content\//, ''), bytes]);
    const built = await buildTree(Object.fromEntries(files) as Record<string, Buffer>);
    const site = await serveDist(built.dist);
    try {
      const reader = await browser.newPage();
      await reader.goto(`${site.origin}/guong-dien-hinh/`);
      await reader.getByRole('link', { name: /Khu Mẫu: dân bàn, dân làm/ }).click();
      await reader.waitForURL(/\/khu-mau-dan-ban-dan-lam-duong-hoa\/$/);
      expect(await reader.locator('h1').textContent()).toBe(
        'Khu Mẫu: dân bàn, dân làm "đường hoa"',
      );
      expect(await reader.locator('main').textContent()).toContain(
        'nhà có <5\u00A0người cũng tham gia',
      );
      const image = reader.getByAltText('Đường hoa dọc lối vào khu Mẫu');
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
    } finally {
      await site.close();
      built.remove();
    }
  },
);

test(
  'a document of which much is not known: what is empty is written as unknown',
  { timeout: 120_000 },
  async () => {
    const complaints: string[] = [];
    const page = await openForm(complaints);
    await page.goto(`${origin}/#/collections/documents/new`);
    const field = (name: string) => page.locator(`section.field[data-key-path="${name}"]`);
    const reach = async (name: string) => {
      for (let turn = 0; turn < 30 && (await field(name).count()) === 0; turn += 1) {
        await page.mouse.move(600, 600);
        await page.mouse.wheel(0, 600);
        await page.waitForTimeout(150);
      }
      return field(name);
    };
    const fill = async (name: string, words: string): Promise<void> =>
      (await reach(name)).getByRole('textbox').first().fill(words);
    await field('kind').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Nghị định', exact: true }).click();
    await fill('number', '61/2018/NĐ-CP');
    await fill('shortTitle', 'Nghị định số 61/2018/NĐ-CP');
    await fill('issuer', 'Chính phủ');
    await (await reach('level')).getByText('trung ương').first().click();
    // What must be filled in stands open.
    const verification = await reach('verification');
    await verification.getByText('chưa tìm thấy').first().click();
    await verification.getByRole('textbox').first().fill('Chưa đối chiếu với bản gốc.');
    await verification.getByRole('button', { name: /Thêm/ }).first().click();
    await fill('verification.sources.0.url', 'https://vi-du.vn/bai');
    await fill('verification.sources.0.says', 'ban hành năm 2018');
    await fill('verification.sources.0.kind', 'trang tin');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.locator('#kiem-tra').waitFor({ timeout: 20_000 });

    const root = await mkdtemp(join(tmpdir(), 'form-'));
    try {
      await cp('content', join(root, 'content'), { recursive: true });
      const [path = '', saved = Buffer.alloc(0)] =
        [...(await filesIn(page))].find(([name]) => name.endsWith('.mdx')) ?? [];
      expect(path).toBe('content/van-ban/nghi-dinh-61-2018-nd-cp.mdx');
      await writeFile(join(root, path), saved);
      expect(String(saved)).toContain('checkedOn: null');
      const { problems } = await checkDisk(join(root, 'content'), '2026-11-24');
      expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
    expect(complaints).toEqual([]);
  },
);

test('the server gives away nothing but the form', async () => {
  for (const path of [
    '/package.json',
    '/vendor/@sveltia/cms/dist/../../../../package.json',
    '/vendor/yaml/dist/index.js',
    '/content/cai-dat.yml',
    '/%2e%2e/package.json',
  ]) {
    expect((await fetch(origin + path)).status).toBe(404);
  }
  expect((await fetch(origin, { method: 'POST' })).status).toBe(403);
  expect((await fetch(origin)).headers.get('content-security-policy')).toContain(
    "default-src 'none'",
  );
});
