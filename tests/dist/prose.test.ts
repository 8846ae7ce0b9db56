/** What editors wrote is published word for word: no letter is retouched, no space is lost. */
import { fileURLToPath } from 'node:url';
import type { CheerioAPI } from 'cheerio';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/content-files/read-content.ts';
import { DIST, pageAt, pagesOf, wordsOf } from './dist.ts';

const pages = pagesOf(DIST);
const files = await readContentFiles(fileURLToPath(new URL('../../content/', import.meta.url)));

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}
const INLINE = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** Text of a Markdown tree, its blocks apart. */
function textOf(node: Node): string {
  const own = node.value ?? (node.children ?? []).map(textOf).join('');
  return INLINE.has(node.type) ? own : ` ${own} `;
}
/** Text of a piece of a page, its blocks apart. */
function textOfPage(element: ReturnType<CheerioAPI>): string {
  const copy = element.clone();
  copy.find('p, li, h2, h3, h4, blockquote, td, th, br').append(' ').prepend(' ');
  return copy.text();
}

const prose = files.flatMap(({ collection, id, parsed }) => {
  const address = {
    stories: `/guong-dien-hinh/${id}/`,
    documents: `/van-ban/${id}/`,
    pages: `/${id}/`,
  }[collection as string];
  return address && parsed.body.trim() !== '' ? [{ address, body: parsed.body }] : [];
});

test.each(prose)('$address', ({ address, body }) => {
  const { $ } = pageAt(pages, address);
  const published = wordsOf(textOfPage($('.prose')));
  expect(published.length).toBeGreaterThan(10);
  expect(published).toEqual(wordsOf(textOf(mdxToMdast(body) as Node)));
});
