/** What a built site still needs to be served: its policy, its redirects, its texts compressed. */
import {
  copyFileSync,
  existsSync,
  linkSync,
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
import { filesOf } from './files.ts';
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

/** The same file under another name; on another disk a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * The compressed forms of a text, from an earlier build of the same text or made now.
 * @returns their names in the folder of such forms
 */
async function compress(file: string, quality: number, folder: string): Promise<string[]> {
  const bytes = readFileSync(file);
  const [br, gz] = ['br', 'gz'].map((suffix) => `${hashOf(bytes)}-${quality}.${suffix}`) as [
    string,
    string,
  ];
  if (![br, gz].every((name) => existsSync(join(folder, name)))) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    const [brBytes, gzBytes] = await Promise.all([
      promisify(brotliCompress)(bytes, { params }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    await writeFile(join(folder, br), brBytes);
    await writeFile(join(folder, gz), gzBytes);
  }
  linkOrCopy(join(folder, br), `${file}.br`);
  linkOrCopy(join(folder, gz), `${file}.gz`);
  return [br, gz];
}

/** Writes `_headers`, `_redirects` and a `.br` and a `.gz` beside every text over 1 kB. */
export async function finishSite(dist: string, caches: string): Promise<void> {
  const folder = join(caches, 'compressed');
  mkdirSync(folder, { recursive: true });
  const texts = filesOf(dist)
    .filter((file) => TEXT.test(file))
    .map((file) => join(dist, file))
    .filter((file) => statSync(file).size > SMALLEST);
  const quality = texts.length > LARGE_SITE ? 8 : constants.BROTLI_MAX_QUALITY;
  const used = new Set<string>();
  const worker = async () => {
    for (let file = texts.pop(); file; file = texts.pop()) {
      for (const name of await compress(file, quality, folder)) used.add(name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
  writeFileSync(join(dist, '_headers'), renderHeadersFile(headerRules(inlineHashesOf(dist))));
  writeFileSync(join(dist, '_redirects'), renderRedirects(readRedirects()));
}
