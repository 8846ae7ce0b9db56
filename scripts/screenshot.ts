/**
 * Takes PNG pictures of pages of the built site, at several widths and in both colour schemes.
 *
 *   node scripts/screenshot.ts [--dist DIR] [--out DIR] [--width 360,768,1440] [--height 900]
 *                              [--scheme light,dark] [--full] [--js off] [--print] PATH…
 *
 * One browser takes all of them, a few at a time.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveDist } from '../tests/browser/serve.ts';

interface Shot {
  path: string;
  width: number;
  scheme: 'light' | 'dark';
}

/** More at once than the machine has cores gains nothing. */
const AT_ONCE = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: '.cache/screenshots' },
    width: { type: 'string', default: '360,768,1440' },
    height: { type: 'string', default: '900' },
    scheme: { type: 'string', default: 'light' },
    full: { type: 'boolean', default: false },
    js: { type: 'string', default: 'on' },
    print: { type: 'boolean', default: false },
  },
});

/** `/ke-hoach/2024/#ii-4` → `ke-hoach-2024-ii-4`; `/` → `home`. */
function fileStem(path: string): string {
  const stem = path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return stem === '' ? 'home' : stem;
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: Number(values.height) },
    colorScheme: shot.scheme,
    javaScriptEnabled: values.js !== 'off',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  });
  try {
    if (values.print) await page.emulateMedia({ media: 'print' });
    const response = await page.goto(new URL(shot.path, origin).href, { waitUntil: 'load' });
    // Not `document.fonts`: it is not to be had with JavaScript off. Screenshots wait for fonts.
    const file = join(values.out, `${fileStem(shot.path)}-${shot.width}-${shot.scheme}.png`);
    await page.screenshot({ path: file, fullPage: values.full, animations: 'disabled' });
    const status = response?.status() ?? 0;
    console.log(status === 200 ? file : `${file}  (status ${status})`);
  } finally {
    await page.close();
  }
}

if (positionals.length === 0) {
  console.error('Which pages? For example: node scripts/screenshot.ts --full / /ke-hoach/2024/');
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const schemes = values.scheme.split(',').map((scheme) => (scheme === 'dark' ? 'dark' : 'light'));
const shots: Shot[] = positionals.flatMap((path) =>
  values.width
    .split(',')
    .flatMap((width) => schemes.map((scheme) => ({ path, width: Number(width), scheme }))),
);

const [site, browser] = await Promise.all([serveDist(values.dist), launchBrowser()]);
try {
  const waiting = [...shots];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
        await take(browser, site.origin, shot);
      }
    }),
  );
} finally {
  await browser.close();
  await site.close();
}
