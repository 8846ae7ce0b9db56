/**
 * Adds the addresses of the built site to tests/permalinks.txt, from when on none of them may vanish
 * without a line in scripts/serve/redirects.txt: npm run permalinks
 */
import { writeFileSync } from 'node:fs';
import { needSite } from './publish/need-site.ts';
import { addressesOf, PERMALINKS, readPermalinks } from './publish/permalinks.ts';

needSite('dist');
const kept = readPermalinks();
const all = [...new Set([...kept, ...addressesOf('dist')])].sort();
writeFileSync(PERMALINKS, `${all.join('\n')}\n`);
process.stdout.write(`${all.length - kept.length} addresses added, ${all.length} kept.\n`);
