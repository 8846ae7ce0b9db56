/** Commands that read the built site, where there is none. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('without a built site the way to one is said', () => {
  const empty = mkdtempSync(join(tmpdir(), 'need-site-'));
  const command = join(import.meta.dirname, '../../scripts/keep-permalinks.ts');
  const { status, stderr } = spawnSync(process.execPath, [command], {
    cwd: empty,
    encoding: 'utf8',
  });
  rmSync(empty, { recursive: true });
  expect([status, stderr]).toEqual([1, 'dist holds no built site: run "npm run build" first.\n']);
});
