import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { borrowBytes } from '../../scripts/publish/borrowed-bytes.ts';

test('files of every length are read whole, and no shorter one ends in what was read before', () => {
  const dir = mkdtempSync(join(tmpdir(), 'borrow-'));
  try {
    const file = join(dir, 'a');
    const mebibyte = 1024 * 1024;
    for (const length of [3, mebibyte - 1, mebibyte, 5 * mebibyte + 7, 2, 0]) {
      const bytes = Buffer.alloc(length, `${length},`);
      writeFileSync(file, bytes);
      expect(borrowBytes(file).equals(bytes), `${length} bytes`).toBe(true);
    }
    expect(() => borrowBytes(join(dir, 'b'))).toThrow('ENOENT');
  } finally {
    rmSync(dir, { recursive: true });
  }
});
