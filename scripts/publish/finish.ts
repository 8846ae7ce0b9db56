/** What a built site still needs to be served: its policy, its redirects, its texts compressed. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseRedirects, renderHeadersFile, renderRedirects } from '../serve/headers-file.ts';
import { headerRules, inlineHashesOf } from '../serve/policy.ts';
import { borrowBytes } from './borrowed-bytes.ts';
import { COMPRESSED, type OpenCaches } from './caches.ts';
import { filesOf, linkOrCopy } from './files.ts';
import { hashOf } from './hash-files.ts';

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

/**
 * Puts its compressed forms beside a text, from an earlier build of the same text or made now.
 * @returns the hash of the text, and the names of the forms in the folder of such forms
 */
async function compress(
  file: string,
  quality: number,
  folder: string,
): Promise<{ hash: string; forms: Record<'br' | 'gz', string> }> {
  const lent = borrowBytes(file);
  const hash = hashOf(lent);
  const forms = { br: `${hash}-${quality}.br`, gz: `${hash}-${quality}.gz` };
  if (![forms.br, forms.gz].every((name) => existsSync(join(folder, name)))) {
    const bytes = Buffer.from(lent);
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    const [brBytes, gzBytes] = await Promise.all([
      promisify(brotliCompress)(bytes, { params }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    await writeFile(join(folder, forms.br), brBytes);
    await writeFile(join(folder, forms.gz), gzBytes);
  }
  linkOrCopy(join(folder, forms.br), `${file}.br`);
  linkOrCopy(join(folder, forms.gz), `${file}.gz`);
  return { hash, forms };
}

/**
 * Writes `_headers`, `_redirects` and a `.br` and a `.gz` beside every text over 1 kB.
 * @param known of what is in the caches, by path: forms that were made before are the same file
 * @returns the hashes that were needed, by path in the site
 */
export async function finishSite(
  dist: string,
  caches: string,
  known: OpenCaches['found'] = new Map(),
): Promise<Map<string, string>> {
  const folder = join(caches, COMPRESSED);
  mkdirSync(folder, { recursive: true });
  const texts = filesOf(dist)
    .filter((file) => TEXT.test(file))
    .filter((file) => statSync(join(dist, file)).size > SMALLEST);
  const quality = texts.length > LARGE_SITE ? 8 : constants.BROTLI_MAX_QUALITY;
  const used = new Set<string>();
  const hashes = new Map<string, string>();
  const worker = async () => {
    for (let file = texts.pop(); file; file = texts.pop()) {
      const { hash, forms } = await compress(join(dist, file), quality, folder);
      hashes.set(file, hash);
      for (const [suffix, name] of Object.entries(forms)) {
        used.add(name);
        const form = known.get(`${COMPRESSED}/${name}`);
        if (form) hashes.set(`${file}.${suffix}`, form.hash);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
  writeFileSync(join(dist, '_headers'), renderHeadersFile(headerRules(inlineHashesOf(dist))));
  writeFileSync(join(dist, '_redirects'), renderRedirects(readRedirects()));
  return hashes;
}
