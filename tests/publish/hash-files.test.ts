import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashFiles } from '../../scripts/publish/hash-files.ts';

test.each([
  [3, undefined],
  [300, undefined],
  [300, 0],
])('%i files, slow from %s ms: every hash under its name, in order', async (count, slow) => {
  const dir = mkdtempSync(join(tmpdir(), 'hash-'));
  try {
    const files = Array.from({ length: count }, (_, index) => `${index}.txt`);
    for (const file of files) writeFileSync(join(dir, file), `text of ${file}`);
    const hashes = await hashFiles(dir, [...files, 'missing.txt'], slow);
    expect([...hashes]).toEqual(
      files.map((file) => [file, createHash('sha256').update(`text of ${file}`).digest('hex')]),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});
