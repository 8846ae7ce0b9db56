/**
 * How the site grows: publication from empty caches, publication after one edit, and the preview, with
 * so and so many synthetic stories; beside it plain Astro with the same stories, in the same run.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { synthesize } from '../synth.ts';
import { buildPlainAstro } from './plain-astro.ts';
import { previewLatency } from './preview.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import { printTable } from './table.ts';

interface Row {
  stories: number;
  cold: Measured;
  again: Measured;
  plain: Measured;
  preview: number;
}

const progress = (words: string): void => {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)}  ${words}\n`);
};

/** Measures one size. Each figure is told as soon as it is known: the next step may fail after an hour. */
async function measure(stories: number, work: string): Promise<Row> {
  const folder = join(work, String(stories));
  const content = join(folder, 'content');
  const told = async <T extends Measured | number | void>(
    what: string,
    run: Promise<T>,
  ): Promise<T> => {
    progress(`${stories} stories: ${what}`);
    const figure = await run;
    if (typeof figure === 'number') progress(`  ${figure.toFixed(0)} ms`);
    else if (figure)
      progress(`  ${figure.seconds.toFixed(1)} s, ${figure.megabytes.toFixed(0)} MB at most`);
    return figure;
  };
  await told('writing them', synthesize(stories, content));
  const all = join(content, 'guong-dien-hinh');
  const slug = readdirSync(all).find((name) => /-1$/.test(name)) ?? readdirSync(all)[0] ?? '';
  const plain = await told('plain Astro', buildPlainAstro(all, join(folder, 'plain')));
  const publish = (): Promise<Measured> =>
    runMeasured(
      ['scripts/publish.ts', '--to', join(folder, 'to'), '--caches', join(folder, 'caches')],
      { env: { CONTENT_DIR: content } },
    );
  const cold = await told('publishing from empty caches', publish());
  appendFileSync(join(all, slug, 'index.mdx'), '\nMột câu mới của bài này.\n');
  const again = await told('publishing after one edit', publish());
  const preview = await told('preview', previewLatency(content, slug, join(folder, 'preview')));
  rmSync(folder, { recursive: true });
  return { stories, cold, again, plain, preview };
}

/**
 * Measures and prints; a story's share is told against the site without synthetic stories. Sizes that were
 * measured are printed also when a later one fails.
 */
export async function benchScale(counts: readonly number[]): Promise<void> {
  // Below the project, so that what is built there finds the packages.
  mkdirSync(resolve('.cache'), { recursive: true });
  const work = mkdtempSync(resolve('.cache/bench-scale-'));
  const rows: Row[] = [];
  try {
    for (const count of [0, ...counts]) rows.push(await measure(count, work));
  } finally {
    rmSync(work, { recursive: true, force: true });
    if (rows.length > 0) printRows(rows);
  }
}

function printRows(rows: readonly Row[]): void {
  const [base] = rows;
  const share = (row: Row, of: 'cold' | 'again' | 'plain'): string[] => {
    const per = (key: keyof Measured): number =>
      (row[of][key] - (base?.[of][key] ?? 0)) / row.stories;
    return row.stories === 0
      ? []
      : [
          (per('seconds') * 1000).toFixed(1),
          (per('cpuSeconds') * 1000).toFixed(1),
          per('megabytes').toFixed(2),
        ];
  };
  for (const [of, title] of [
    [
      'cold',
      'Publication from empty caches: check, pages, pictures, index, compression, check, copy',
    ],
    ['again', 'Publication after one story was edited'],
    ['plain', 'Plain Astro with MDX, the same stories: pages without a layout, and nothing else'],
  ] as const) {
    printTable(
      title,
      ['stories', 's', 'CPU s', 'MB at most', 'ms a story', 'CPU ms a story', 'MB a story'],
      rows.map((row) => [
        String(row.stories),
        row[of].seconds.toFixed(1),
        row[of].cpuSeconds.toFixed(1),
        row[of].megabytes.toFixed(0),
        ...share(row, of),
      ]),
    );
  }
  printTable(
    'Preview (npm run dev): from saving a story to its page with the new words, median of seven',
    ['stories', 'ms'],
    rows.map(({ stories, preview }) => [String(stories), preview.toFixed(0)]),
  );
}
