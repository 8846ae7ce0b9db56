/** The built site as the tests see it: its pages parsed once, its other files by name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, type CheerioAPI } from 'cheerio';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface BuiltPage {
  /** "/van-ban/", as a browser asks for it; "/404.html" for the page of wrong addresses. */
  address: string;
  html: string;
  $: CheerioAPI;
}

/** All files of a built site, with forward slashes, sorted. @throws when nothing is built */
export function filesOf(dist: string): string[] {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`No built site in ${dist}: run "npm run build" first.`);
  }
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** All pages of a built site. */
export function pagesOf(dist: string): BuiltPage[] {
  return filesOf(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html) };
    });
}

/** The page of an address. @throws when there is none */
export function pageAt(pages: readonly BuiltPage[], address: string): BuiltPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`The built site has no page ${address}`);
  return page;
}

/** The words of a text, whatever stands between them. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
