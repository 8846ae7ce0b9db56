/**
 * Measures the built site and prints what it finds. Nothing is judged here: what must hold is in
 * tests/dist/weight.test.ts. Say on which machine and when, if you quote a figure.
 *
 *   npm run bench                 weights of dist, first paint, and the time of one build
 *   npm run bench -- --no-build   without the build
 *   npm run bench -- --scale 100,1000   builds with so many synthetic stories instead (README.md beside)
 *   npm run bench -- --search 100,2000,10000   how long the search takes among so many
 *   npm run bench -- --lighthouse Lighthouse on every kind of page besides (minutes)
 *
 * First paint: Chromium through a phone's network (1.6 Mbit/s down, 150 ms there and back) and a
 * processor four times slower, the cache empty, the median of five. Where nginx is installed, how many
 * requests a second it answers. Lighthouse and the load come from npm when they are first asked for.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveDist } from '../tests/browser/serve.ts';
import { DIST, filesOf, pageAt, pagesOf } from '../tests/dist/dist.ts';
import { hasNginx, INSTALL } from '../tests/publish/nginx.ts';
import { compressed, scriptsOf } from '../tests/dist/weight.ts';
import { PAGE_TYPES } from '../tests/page-types.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { nginxLoad } from './bench/nginx.ts';
import { benchScale } from './bench/scale.ts';
import { median, printMachine, printTable } from './bench/table.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    build: { type: 'boolean', default: true },
    lighthouse: { type: 'boolean', default: false },
    scale: { type: 'string' },
    search: { type: 'string' },
  },
});
const PAINTED = ['/', '/ke-hoach/2024/', '/van-ban/', '/guong-dien-hinh/'];
const TIMES = 5;
/** A set that the search was never tuned on. */
const QUERIES = 'tests/fixtures/search/queries.own.json';

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

function build(): void {
  const started = performance.now();
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(`\nnpm run build: ${seconds.toFixed(1)} s, check of the content and index included`);
}

function weights(): void {
  const pages = pagesOf(DIST);
  const rows = PAGE_TYPES.map(({ name, example }) => {
    const { html, $ } = pageAt(pages, example);
    const scripts = scriptsOf($, DIST).map((path) => readFileSync(join(DIST, path)));
    return [
      name,
      kB(Buffer.byteLength(html)),
      kB(compressed(html)),
      kB(scripts.reduce((sum, script) => sum + compressed(script), 0)),
      String($('*').length),
    ];
  });
  printTable(
    'Weight of one page of each kind, kB (brotli 11)',
    ['page', 'HTML+CSS', 'brotli', 'scripts', 'elements'],
    rows,
  );

  const files = filesOf(DIST);
  const sum = (wanted: (file: string) => boolean): string =>
    kB(files.filter(wanted).reduce((all, file) => all + statSync(join(DIST, file)).size, 0));
  printTable(
    'The whole site, kB',
    ['what', 'kB'],
    [
      [`${pages.length} pages`, sum((file) => file.endsWith('.html'))],
      ['fonts', sum((file) => file.endsWith('.woff2'))],
      ['search index and program', sum((file) => file.startsWith('pagefind/'))],
      [`all ${files.length} files`, sum(() => true)],
    ],
  );
}

interface Visit {
  firstPaint: number;
  largestPaint: number;
  requests: number;
  transferred: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await network.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  let transferred = 0;
  network.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) requests += 1;
  });
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const paints = await page.evaluate(
    () =>
      new Promise<{ firstPaint: number; largestPaint: number }>((done) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
        new PerformanceObserver((list) => {
          done({ firstPaint: first, largestPaint: list.getEntries().at(-1)?.startTime ?? NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return { ...paints, requests, transferred };
}

async function firstPaint(): Promise<void> {
  const [site, browser] = await Promise.all([serveDist(DIST), launchBrowser()]);
  try {
    const rows: string[][] = [];
    for (const address of PAINTED) {
      const visits: Visit[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        visits.push(await visit(browser, site.origin + address));
      }
      const of = (key: keyof Visit): number => median(visits.map((one) => one[key]));
      rows.push([
        address,
        Math.round(of('firstPaint')).toString(),
        Math.round(of('largestPaint')).toString(),
        String(of('requests')),
        kB(of('transferred')),
      ]);
    }
    printTable(
      `On a slow phone (1.6 Mbit/s, 150 ms, processor ÷ 4), median of ${TIMES}; files as dist holds them`,
      ['page', 'first paint ms', 'largest ms', 'requests', 'kB received'],
      rows,
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A table by a tool of the registry; where that cannot be had, the other figures stand all the same. */
async function printFetched(
  title: string,
  head: readonly string[],
  measure: () => Promise<string[][]>,
): Promise<void> {
  try {
    printTable(title, head, await measure());
  } catch (error) {
    console.log(`\n${title}: not measured. ${error instanceof Error ? error.message : error}`);
  }
}

printMachine();
if (values.scale) {
  await benchScale(values.scale.split(',').map(Number));
} else if (values.search) {
  for (const stories of values.search.split(',')) {
    execFileSync(process.execPath, ['scripts/bench-search.ts', QUERIES, '--stories', stories], {
      stdio: 'inherit',
    });
  }
} else {
  if (values.build) build();
  weights();
  await firstPaint();
  if (hasNginx) {
    await printFetched(
      'nginx with brotli files, 50 connections for 10 s',
      ['address', 'requests/s', 'p50 ms', 'p99 ms', 'failed'],
      () => nginxLoad(PAINTED),
    );
  } else console.log(`\nnginx is not here (${INSTALL}).`);
  if (values.lighthouse) {
    await printFetched(
      'Lighthouse, its own slow phone; performance of three runs',
      ['page', 'accessibility', 'best practices', 'SEO', 'performance', 'short of'],
      lighthouse,
    );
  }
}
