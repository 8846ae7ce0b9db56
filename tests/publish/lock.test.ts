import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lock } from '../../scripts/publish/lock.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('who is refused hears what goes on, and of --wait only when it was not given', () => {
  const held = lock(dir, 'built in');
  expect(() => lock(dir, 'built in')).toThrow(/is being built in by process \d+, since .* --wait/);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(() => lock(dir, 'built in', { wait: true, patience: 10 })).toThrow(
      /Try again when it is done\.$/,
    );
    expect(said.mock.calls.flat().join('')).toMatch(/is being built in by process \d+.*waiting/);
  } finally {
    said.mockRestore();
  }
  held.release();
  lock(dir, 'built in').release();
});

test('a build that waits for another says so at once', async () => {
  const held = lock(dir, 'built in');
  const command = ['scripts/build.ts', '--caches', dir, '--out', join(dir, 'site')];
  const waiting = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const [words] = (await once(waiting.stderr, 'data')) as [Buffer];
    expect(words.toString()).toContain(`${dir} is being built in by process ${process.pid}`);
  } finally {
    waiting.kill('SIGKILL');
    await once(waiting, 'exit');
    held.release();
  }
});
