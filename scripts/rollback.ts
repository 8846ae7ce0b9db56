/** Shows visitors the release before the current one again: npm run rollback -- --to DIR [--wait] */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf, rollback } from './publish/release.ts';

const { values } = parseArgs({
  options: { to: { type: 'string' }, wait: { type: 'boolean', default: false } },
});
if (!values.to) {
  process.stderr.write('Which folder? npm run rollback -- --to DIR [--wait]\n');
  process.exit(2);
}
try {
  const { from, into } = rollback(resolve(values.to), values);
  process.stdout.write(`Back to ${into} (from ${from}; the same command returns to it).\n`);
} catch (error) {
  const reason = reasonOf(error, resolve(values.to));
  if (reason === undefined) throw error;
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
