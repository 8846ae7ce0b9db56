/**
 * Bill of materials, CycloneDX: npm run sbom [-- --out FILE]
 *
 * What npm knows of the lock file, without what changes from run to run, so that the same lock file gives
 * the same bytes on any machine. A package without a licence fails the command.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

interface Component {
  'bom-ref': string;
  name: string;
  licenses?: unknown[];
}
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { out: { type: 'string', default: resolve(ROOT, '.cache/sbom.cdx.json') } },
});

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
);
if (status !== 0) {
  process.stderr.write(stderr);
  process.exit(1);
}
const bill = JSON.parse(stdout) as Bill;
const byRef = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

// The time, the version of npm and the name of the folder say nothing of what is in the site.
delete bill.metadata.timestamp;
delete bill.metadata.tools;
const { name } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  name: string;
};
bill.metadata.component.name = name;
bill.components.sort((a, b) => byRef(a['bom-ref'], b['bom-ref']));
bill.dependencies.sort((a, b) => byRef(a.ref, b.ref));
for (const { dependsOn } of bill.dependencies) dependsOn?.sort(byRef);
delete bill.serialNumber;
const hash = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
// A UUID of version 8: made of what we like, here the contents.
bill.serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

const unlicensed = bill.components.filter(({ licenses = [] }) => licenses.length === 0);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(bill, null, 2)}\n`);
process.stdout.write(`${bill.components.length} packages: ${values.out}\n`);
if (unlicensed.length > 0) {
  process.stderr.write(`Without a licence: ${unlicensed.map((c) => c['bom-ref']).join(', ')}\n`);
  process.exitCode = 1;
}
