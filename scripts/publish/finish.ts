/** What a built site still needs to be served: its policy, its redirects, its texts compressed. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { copyFile, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseRedirects, renderHeadersFile, renderRedirects } from '../serve/headers-file.ts';
import { headerRules, inlineHashesOf } from '../serve/policy.ts';
import { hashOf } from './caches.ts';
import { filesOf } from './files.ts';

const TEXT = /\.(html|css|m?js|json|xml|svg|txt|md|csv|ics|webmanifest)$/;
const SMALLEST = 1024;
/** The best compression takes 55 ms a page, the next best 2 ms for 8 % more bytes: a large site takes that. */
const LARGE_SITE = 500;
/** As many as zlib has threads. */
const AT_ONCE = 4;

/** Addresses that moved, from the list that is kept in the repository. */
export function readRedirects(): ReturnType<typeof parseRedirects> {
  return parseRedirects(readFileSync(join(import.meta.dirname, '../serve/redirects.txt'), 'utf8'));
}

/** The compressed forms of a text, from an earlier build of the same text or made now. */
async function compress(file: string, quality: number, caches: string): Promise<void> {
  const bytes = await readFile(file);
  const known = join(caches, 'compressed', `${hashOf(bytes)}-${quality}`);
  try {
    for (const suffix of ['br', 'gz']) {
      await copyFile(`${known}.${suffix}`, `${file}.${suffix}`);
      await utimes(`${known}.${suffix}`, new Date(), new Date());
    }
  } catch {
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    for (const [suffix, packed] of [
      ['br', br],
      ['gz', gz],
    ] as const) {
      await writeFile(`${file}.${suffix}`, packed);
      await writeFile(`${known}.${suffix}`, packed);
    }
  }
}

/** Writes `_headers`, `_redirects` and a `.br` and a `.gz` beside every text over 1 kB. */
export async function finishSite(dist: string, caches: string): Promise<void> {
  mkdirSync(join(caches, 'compressed'), { recursive: true });
  const texts = filesOf(dist)
    .filter((file) => TEXT.test(file))
    .map((file) => join(dist, file))
    .filter((file) => statSync(file).size > SMALLEST);
  const quality = texts.length > LARGE_SITE ? 8 : constants.BROTLI_MAX_QUALITY;
  const worker = async () => {
    for (let file = texts.pop(); file; file = texts.pop()) await compress(file, quality, caches);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  writeFileSync(join(dist, '_headers'), renderHeadersFile(headerRules(inlineHashesOf(dist))));
  writeFileSync(join(dist, '_redirects'), renderRedirects(readRedirects()));
}
