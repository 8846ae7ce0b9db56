/** Same input, same bytes: other folders, other time zones, a stray file beside the sources. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('builds elsewhere, in Hạ Long, Greenwich and New York, are the same to the byte, index included', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/compare-builds.ts', '--with', 'dist'],
    { encoding: 'utf8' },
  );
  expect(stdout, stderr).toMatch(/^The same bytes in [34] builds: \d+ files\.\n$/);
}, 300_000);
