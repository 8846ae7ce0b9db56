/**
 * What takes long to make and is the same every time, kept by the hash of what it is made from: an
 * unchanged page costs nothing in the next build. scripts/publish/caches.ts sees to it that only whole
 * files that this very code wrote are found here; the preview keeps its own.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param made everything that `make` depends on, besides the code */
export async function kept(
  kind: string,
  made: readonly (string | Buffer)[],
  make: () => Buffer | Promise<Buffer>,
): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const part of made) hash.update(`${part.length}\n`).update(part);
  const folder = join(process.env['SITE_CACHES'] ?? '.cache/preview', kind);
  const file = join(folder, hash.digest('hex'));
  try {
    const bytes = readFileSync(file);
    // Used: it stays for the next build.
    // eslint-disable-next-line no-restricted-syntax -- the day goes on the file of the cache, not into what is published
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch {
    const bytes = await make();
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
    return bytes;
  }
}
