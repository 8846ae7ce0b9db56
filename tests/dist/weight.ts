/** How heavy things are as they travel. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';

/** Bytes after brotli at its best, as a server sends files it compressed beforehand. */
export function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** `import … from "./x.js"`, `import "./x.js"`, `export … from "./x.js"`: what loads with the module. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/g;

/** Files of all scripts that a page loads by itself, with what they import; not what they load later. */
export function scriptsOf($: CheerioAPI, dist: string): string[] {
  const waiting = $('script[src], link[rel=modulepreload]')
    .toArray()
    .map((element) => element.attribs['src'] ?? element.attribs['href'] ?? '');
  const found = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const path = address.replace(/^\//, '');
    if (found.has(path)) continue;
    if (!existsSync(join(dist, path)))
      throw new Error(`The page loads ${address}, which is not there`);
    found.add(path);
    for (const match of readFileSync(join(dist, path), 'utf8').matchAll(STATIC_IMPORT)) {
      waiting.push(posix.resolve('/', posix.dirname(path), match[1] ?? ''));
    }
  }
  return [...found].sort();
}
