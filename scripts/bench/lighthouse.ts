/** Lighthouse on one page of each kind, in the browser that the tests use. */
import { launchBrowser } from '../../tests/browser/launch.ts';
import { serveDist } from '../../tests/browser/serve.ts';
import { DIST } from '../../tests/dist/dist.ts';
import { PAGE_TYPES } from '../../tests/page-types.ts';
import { freePort } from '../../tests/publish/free-port.ts';
import { npx } from './npx.ts';
import { median } from './table.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
/** Performance depends on what else the machine does: several runs, and their spread. */
const TIMES = 3;

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null }>;
}

const score = (report: Report | undefined, category: string): number =>
  Math.round((report?.categories[category]?.score ?? NaN) * 100);

/** Audits that count and did not pass, outside of performance. */
function shortcomings({ categories, audits }: Report): string {
  return Object.entries(categories)
    .filter(([name]) => name !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
    .join(', ');
}

/** One row a kind of page: accessibility, best practices, SEO, performance (median and spread), what is short. */
export async function lighthouse(): Promise<string[][]> {
  const port = await freePort();
  const [browser, site] = await Promise.all([
    launchBrowser([`--remote-debugging-port=${port}`]),
    serveDist(DIST),
  ]);
  try {
    const rows: string[][] = [];
    for (const { name, example } of PAGE_TYPES) {
      process.stderr.write(`Lighthouse: ${name}, ${TIMES} runs\n`);
      const reports: Report[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        const printed = await npx(LIGHTHOUSE, [
          site.origin + example,
          ...['--port', String(port), '--output', 'json', '--quiet'],
          '--only-categories=accessibility,best-practices,seo,performance',
        ]);
        reports.push(JSON.parse(printed) as Report);
      }
      const [first] = reports;
      const speed = reports.map((report) => score(report, 'performance'));
      rows.push([
        name,
        ...['accessibility', 'best-practices', 'seo'].map((one) => String(score(first, one))),
        `${median(speed)} (${Math.min(...speed)} to ${Math.max(...speed)})`,
        first ? shortcomings(first) : '',
      ]);
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}
