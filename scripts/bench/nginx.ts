/** How many requests nginx answers, with the configuration that the README recommends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../tests/dist/dist.ts';
import { startNginx } from '../../tests/publish/nginx.ts';
import { publish } from '../publish/release.ts';
import { npx } from './npx.ts';

const AUTOCANNON = 'autocannon@9.0.0';
const SECONDS = 10;
const CONNECTIONS = 50;

interface Load {
  requests: { average: number };
  latency: { p50: number; p99: number };
  non2xx: number;
  errors: number;
}

/** One row an address: requests a second, median and 99th percentile in milliseconds, what failed. */
export async function nginxLoad(addresses: readonly string[]): Promise<string[][]> {
  const work = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const to = join(work, 'site');
  await publish({ to, build: () => Promise.resolve({ folder: DIST }) });
  const nginx = await startNginx(to, join(work, 'nginx'));
  try {
    const rows: string[][] = [];
    for (const address of addresses) {
      const printed = await npx(AUTOCANNON, [
        ...['--json', '--no-progress', '--duration', String(SECONDS)],
        ...['--connections', String(CONNECTIONS), '--headers', 'accept-encoding=br'],
        nginx.origin + address,
      ]);
      const { requests, latency, non2xx, errors } = JSON.parse(printed) as Load;
      rows.push([
        address,
        Math.round(requests.average).toString(),
        String(latency.p50),
        String(latency.p99),
        String(non2xx + errors),
      ]);
    }
    return rows;
  } finally {
    await nginx.close();
    rmSync(work, { recursive: true });
  }
}
