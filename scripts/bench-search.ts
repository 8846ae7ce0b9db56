/**
 * `npm run bench:search -- FILE [--stories N]`: asks the served site the queries of FILE in a real browser and
 * prints how many were answered, by class, how long an answer took, and what the first one cost over the wire.
 *
 * It serves dist/ as it was built. With --stories the index in a copy of dist/ is made anew from a content
 * tree with N synthetic stories; the pages of those stories are not built, since no query opens them.
 */
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { readContentFiles, toRawContent } from '../src/content-files/read-content.ts';
import { buildSite } from '../src/domain/build-site.ts';
import type { Site } from '../src/domain/site.ts';
import { fold } from '../src/domain/vietnamese.ts';
import { writeSearchIndex, type IndexReport } from '../src/integrations/write-search-index.ts';
import { INDEX_FOLDER } from '../src/search/index-files.ts';
import { urls } from '../src/urls.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveDist } from '../tests/browser/serve.ts';
import { synthesize } from './synth.ts';

export interface Query {
  id: string;
  class: string;
  query: string;
  /** "clause:IV.4", "doc:213/NQ-HĐND", "unit:Phòng Nội vụ", "plan"; any of them answers. None: nothing may be shown. */
  expect: string[];
}

/** Folded words of a name, joining words left out: names are compared loosely, addresses are not. */
function wordSet(name: string): Set<string> {
  const expanded = name
    .replaceAll('UBND', 'Ủy ban nhân dân')
    .replaceAll('MTTQ', 'Mặt trận Tổ quốc');
  return new Set(
    fold(expanded)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !['cac', 'thanh', 'pho'].includes(word)),
  );
}

function likeness(a: string, b: string): number {
  const [first, second] = [wordSet(a), wordSet(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(first.size, second.size);
}

/** Tells whether the address of a hit is what a query expects. @throws when the site has no such thing */
export function answerCheck(site: Site): (address: string, expected: string) => boolean {
  return (address, expected) => {
    const plan = site.plans.at(-1);
    if (!plan) throw new Error('The site has no plan.');
    if (expected === 'plan') return address === urls.plan(plan.id);
    const [kind, ...rest] = expected.split(':');
    const name = rest.join(':');
    if (kind === 'doc') {
      const document = site.documents.find(({ number }) => number === name);
      if (!document) throw new Error(`No document ${name}`);
      return address === urls.document(document.id);
    }
    if (kind === 'unit') {
      const [unit] = site.units.toSorted(
        (a, b) =>
          Math.max(...[b.name, b.label].map((own) => likeness(own, name))) -
          Math.max(...[a.name, a.label].map((own) => likeness(own, name))),
      );
      return unit !== undefined && address === urls.unit(unit.id);
    }
    if (kind !== 'clause') throw new Error(`Cannot expect "${expected}"`);
    const anchor = name === 'Căn cứ' ? 'can-cu' : name.toLowerCase().replaceAll('.', '-');
    const own = `${urls.plan(plan.id)}#${anchor}`;
    return address === own || address.startsWith(`${own}-`);
  };
}

/** A server before the site that counts what goes over the wire. */
async function counted(
  origin: string,
): Promise<{ origin: string; bytes: Map<string, number>; close: () => void }> {
  const bytes = new Map<string, number>();
  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '').split('?')[0] ?? '';
    const passed = request(
      `${origin}${incoming.url}`,
      { headers: incoming.headers, method: incoming.method },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.on('data', (chunk: Buffer) =>
          bytes.set(path, (bytes.get(path) ?? 0) + chunk.length),
        );
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    passed.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Puts a query into the field and waits for its answer. */
export async function ask(page: Page, query: string): Promise<{ hits: string[]; ms: number }> {
  return page.evaluate(async (text) => {
    const state = document.querySelector<HTMLElement>('[data-search-state]');
    const input = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (!state || !input) throw new Error('no search on this page');
    input.value = text;
    const started = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve, reject) => {
      const settled = (): boolean =>
        ['done', 'idle', 'failed'].includes(state.dataset['searchState'] ?? '');
      if (settled()) resolve();
      const observer = new MutationObserver(() => {
        if (settled()) resolve();
      });
      observer.observe(state, { attributes: true });
      setTimeout(() => reject(new Error(`no answer to "${text}"`)), 10_000);
    });
    const ms = performance.now() - started;
    const hits = [...state.querySelectorAll('[data-search-hit]')];
    return { hits: hits.map((hit) => hit.getAttribute('href') ?? ''), ms };
  }, query);
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;
const percent = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1);

interface Tally {
  n: number;
  first: number;
  three: number;
}

/** Runs the bench and prints the table. */
async function bench(file: string, stories: number): Promise<void> {
  const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: Query[] };
  const { site } = buildSite(toRawContent(await readContentFiles('content')).raw);
  const isAnswer = answerCheck(site);
  const temporary = await mkdtemp(join(tmpdir(), 'bench-search-'));
  let dist = 'dist';
  let index: IndexReport | undefined;
  if (stories > 0) {
    dist = join(temporary, 'dist');
    await cp('dist', dist, { recursive: true });
    await synthesize(stories, join(temporary, 'content'), 'content', { photos: false });
    index = await writeSearchIndex(join(temporary, 'content'), join(dist, INDEX_FOLDER));
  }
  const served = await serveDist(dist);
  const wire = await counted(served.origin);
  const browser = await launchBrowser();
  try {
    const open = async (origin: string, path: string): Promise<Page> => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      return page;
    };
    // What the first answer costs: everything that comes after the page itself has come.
    const costs: number[] = [];
    let parts = '';
    for (const query of ['dân chủ ở cơ sở', 'khieu nai to cao', 'nghị quyết 213']) {
      const page = await open(wire.origin, '/tim-kiem/');
      // Scripts of the page itself count as well: they are the search's.
      const before = [...wire.bytes]
        .filter(([path]) => !path.endsWith('.js'))
        .map(([path]) => path);
      for (const path of before) wire.bytes.delete(path);
      await page.focus('main input[type="search"]');
      await ask(page, query);
      const sum = (is: (path: string) => boolean): number =>
        [...wire.bytes].filter(([path]) => is(path)).reduce((total, [, size]) => total + size, 0);
      costs.push(sum(() => true));
      parts ||= [
        ['our code', sum((path) => path.startsWith('/_astro/'))],
        ['Pagefind', sum((path) => /pagefind-worker|wasm/.test(path))],
        ['lexicon', sum((path) => path.endsWith('lexicon'))],
        ['index', sum((path) => /pf_meta|pf_index|entry/.test(path))],
        ['hits', sum((path) => path.includes('fragment'))],
      ]
        .map(([name, size]) => `${name} ${(Number(size) / 1000).toFixed(1)}`)
        .join(', ');
      wire.bytes.clear();
      await page.context().close();
    }

    // Time is taken without the counting server between.
    const page = await open(served.origin, '/tim-kiem/');
    await page.focus('main input[type="search"]');
    await ask(page, 'dân chủ');
    const tallies = new Map<string, Tally>();
    const times: number[] = [];
    for (const { class: kind, query, expect, id } of queries) {
      const { hits, ms } = await ask(page, query);
      times.push(ms);
      const tally = tallies.get(kind) ?? { n: 0, first: 0, three: 0 };
      tallies.set(kind, tally);
      tally.n += 1;
      const at = hits.findIndex((hit) => expect.some((expected) => isAnswer(hit, expected)));
      const right = expect.length === 0 ? hits.length === 0 : at === 0;
      if (right) tally.first += 1;
      if (expect.length === 0 ? right : at >= 0 && at < 3) tally.three += 1;
      if (!right)
        console.log(
          `  ${id} "${query}": ${at > 0 ? `at ${at + 1}` : 'missed'}; first ${hits[0] ?? 'nothing'}`,
        );
    }
    const keys: number[] = [];
    for (const { query } of queries.filter((_, place) => place % 6 === 0)) {
      for (let length = 1; length <= query.length; length += 1)
        keys.push((await ask(page, query.slice(0, length))).ms);
    }

    console.log(`\n${file}, ${stories > 0 ? `${stories} synthetic stories` : 'the site as built'}`);
    console.log('class    n   first %  in three %');
    for (const [kind, { n, first, three }] of [...tallies].sort()) {
      console.log(
        `${kind.padEnd(5)} ${String(n).padStart(4)}  ${percent(first, n).padStart(7)}  ${percent(three, n).padStart(9)}`,
      );
    }
    const answerable = [...tallies].filter(([kind]) => kind !== 'k').map(([, tally]) => tally);
    const total = (of: keyof Tally): number =>
      answerable.reduce((sum, tally) => sum + tally[of], 0);
    console.log(
      `a-j   ${String(total('n')).padStart(4)}  ${percent(total('first'), total('n')).padStart(7)}  ${percent(total('three'), total('n')).padStart(9)}`,
    );
    const line = (name: string, of: readonly number[]): string =>
      `${name}: p50 ${quantile(of, 0.5).toFixed(0)} ms, p95 ${quantile(of, 0.95).toFixed(0)} ms (${of.length})`;
    console.log(line('whole query', times));
    console.log(line('keystroke', keys));
    console.log(
      `first answer over the wire: ${costs.map((size) => (size / 1000).toFixed(1)).join(', ')} kB (${parts})`,
    );
    if (index)
      console.log(`index: ${index.records} records in ${(index.milliseconds / 1000).toFixed(1)} s`);
  } finally {
    await browser.close();
    wire.close();
    await served.close();
    await rm(temporary, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, flag, count] = process.argv.slice(2);
  if (
    file === undefined ||
    (flag !== undefined && (flag !== '--stories' || !/^\d+$/.test(count ?? '')))
  ) {
    console.error('Usage: npm run bench:search -- FILE [--stories N]');
    process.exit(1);
  }
  await bench(file, Number(count ?? 0));
}
