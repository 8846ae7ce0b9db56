/** Same input, same bytes: another folder, another time zone, a stray file beside the sources. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a second build, elsewhere and in New York, is the same to the byte, index included', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/compare-builds.ts', '--with', 'dist'],
    { encoding: 'utf8' },
  );
  expect(stdout, stderr).toMatch(/^The same bytes: \d+ files\.\n$/);
}, 300_000);
