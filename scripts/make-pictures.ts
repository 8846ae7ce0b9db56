/**
 * Takes the pictures of the editors' guide, so that they never age: npm run pictures. A sample story with
 * every block is built in a folder of its own; the form is opened on an empty folder of the browser.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import sirv from 'sirv';
import { storyBlocks } from '../src/schemas/story-blocks.ts';
import { storyTemplate } from '../src/content-files/story-template.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveForm } from './edit/serve.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = join(ROOT, '.github/huong-dan');
const STORY = 'guong-dien-hinh/bai-mau';
const run = promisify(execFile);

/** A story with every block's own example in it. */
function sampleStory(): string {
  const examples = Object.values(storyBlocks).map(({ example }) => example);
  return storyTemplate({
    title: 'Bài mẫu có đủ các khối',
    summary: 'Bài này chỉ để chụp ảnh cho hướng dẫn, không bao giờ được đăng lên trang.',
    kind: 'mô hình',
    locality: 'phường Nam Khê',
    clauses: ['2024/II.2.g2'],
    sourceTitle: 'Báo cáo',
    sourcePublisher: 'Ủy ban nhân dân phường',
  })
    .replace('status: nháp', 'status: đăng\npublished: 2024-05-25')
    .replace(
      /#photos:\n(?:# .*\n)+/,
      'photos:\n  - file: duong-moi.jpg\n    alt: Đường mới\n    caption: Đường mới rộng 5 m.\n    credit: Trung tâm\n',
    )
    .concat(`\n${examples.join('\n\n')}\n`);
}

/** The built site with the sample story in it; the caller removes the folder. */
async function buildSample(): Promise<string> {
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  const root = await mkdtemp(join(ROOT, '.cache/pictures-'));
  for (const name of ['content', 'src', 'public', 'scripts', 'package.json', 'tsconfig.json']) {
    await cp(join(ROOT, name), join(root, name), { recursive: true });
  }
  await cp(join(ROOT, 'astro.config.mjs'), join(root, 'site.config.mjs'));
  // Caches of its own: Astro remembers the content of the last build.
  await writeFile(
    join(root, 'astro.config.mjs'),
    "import site from './site.config.mjs';\nexport default { ...site, cacheDir: './cache', vite: { ...site.vite, cacheDir: './vite' } };\n",
  );
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const folder = join(root, 'content', STORY);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.mdx'), sampleStory());
  await sharp({ create: { width: 1280, height: 720, channels: 3, background: '#b7c7b0' } })
    .jpeg()
    .toFile(join(folder, 'duong-moi.jpg'));
  await run(join(ROOT, 'node_modules/.bin/astro'), ['build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return root;
}

const root = await buildSample();
const browser = await launchBrowser();
const site = createServer(sirv(join(root, 'dist'), { dev: true })).listen(0, '127.0.0.1');
const form = await serveForm(join(ROOT, 'content'), 0);
const origin = (server: { address(): unknown }): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
try {
  await mkdir(PICTURES, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1100, height: 900 },
    deviceScaleFactor: 1,
    locale: 'vi-VN',
  });
  await page.goto(`${origin(site)}/${STORY}/`);
  const blocks = {
    TrichDan: '.quotation',
    Anh: '.prose .photo-figure',
    SoLieu: '.prose .figure',
    CachLam: '.steps',
    GhiChu: '.prose .note',
    DieuKhoan: '.prose .clause',
  };
  for (const [name, selector] of Object.entries(blocks)) {
    await page
      .locator(selector)
      .first()
      .screenshot({ path: join(PICTURES, `${name}.png`) });
  }
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(origin(form));
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    await folder.getDirectoryHandle('.git', { create: true });
    const content = await folder.getDirectoryHandle('content', { create: true });
    await content.getDirectoryHandle('guong-dien-hinh', { create: true });
  });
  await page.getByRole('button', { name: /cục bộ/ }).waitFor();
  await page.screenshot({
    path: join(PICTURES, 'bieu-mau-mo.png'),
    clip: { x: 250, y: 270, width: 600, height: 300 },
  });
  await page.getByRole('button', { name: /cục bộ/ }).click();
  await page.getByText('Chưa có bài viết nào trong').waitFor();
  await page.goto(`${origin(form)}/#/collections/stories/new`);
  await page.locator('section.field[data-key-path="locality"]').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(PICTURES, 'bieu-mau.png') });
  const body = page.locator('section.field[data-key-path="body"]');
  for (let turn = 0; turn < 20 && (await body.count()) === 0; turn += 1) {
    await page.mouse.move(500, 600);
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(150);
  }
  await page.mouse.wheel(0, 5000);
  await body
    .getByRole('textbox')
    .fill('Bà con tổ 3 họp bàn, thống nhất hiến đất để mở con đường chung.');
  await body.getByRole('button', { name: /Chèn/ }).click();
  await page.waitForTimeout(500);
  await page.screenshot({
    path: join(PICTURES, 'bieu-mau-loi-bai.png'),
    clip: { x: 100, y: 440, width: 860, height: 460 },
  });
} finally {
  await browser.close();
  site.close();
  form.close();
  await rm(root, { recursive: true, force: true });
}
