/** What a page costs a reader on a phone: bytes, requests, and nothing that holds back the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_PAINT_SCRIPT } from '../../src/components/reading-panel/settings.ts';
import { PAGE_TYPES, pageType } from '../page-types.ts';
import { DIST, filesOf, pagesOf, type BuiltPage } from './dist.ts';
import { compressed, scriptsOf } from './weight.ts';

const KB = 1000;
const pages = pagesOf(DIST);

describe('HTML and the CSS it needs, compressed', () => {
  test.each(PAGE_TYPES)('$name', ({ name }) => {
    const limit = name === 'plan' ? 40 * KB : 14 * KB;
    const own = pages.filter(({ address }) => pageType(address) === name);
    expect(own.length).toBeGreaterThan(0);
    const heavy = own
      .map(({ address, html }) => ({ address, bytes: compressed(html) }))
      .filter(({ bytes }) => bytes > limit);
    expect(heavy).toEqual([]);
  });
});

test('nothing else holds back the first paint', () => {
  const blocking = pages.flatMap(({ address, $ }) =>
    [
      ...$('link[rel~=stylesheet]').toArray(),
      ...$('script[src]:not([type=module]):not([async]):not([defer])').toArray(),
      ...$('script:not([src]):not([type="application/ld+json"])')
        .toArray()
        // Reads one key of the browser's storage and asks for nothing.
        .filter((element) => $(element).text() !== FIRST_PAINT_SCRIPT),
    ].map((element) => `${address}: ${$.html(element).slice(0, 100)}`),
  );
  expect(blocking).toEqual([]);
  const imports = pages.filter(({ html }) => /@import/.test(html));
  expect(imports.map(({ address }) => address)).toEqual([]);
});

/** What a page loads of JavaScript by itself, compressed. */
function scriptBytes({ $ }: BuiltPage): number {
  return scriptsOf($, DIST)
    .map((path) => compressed(readFileSync(join(DIST, path))))
    .reduce((sum, size) => sum + size, 0);
}

test('JavaScript of a page before the search is touched: 6 kB compressed', () => {
  const heavy = pages
    .map((page) => ({ address: page.address, bytes: scriptBytes(page) }))
    // Who opens the page of the search has touched it.
    .filter(({ address, bytes }) => address !== '/tim-kiem/' && bytes > 6 * KB);
  expect(heavy).toEqual([]);
});

test('scripts are followed to the modules they import', () => {
  const found = pages.map(({ $ }) => scriptsOf($, DIST));
  expect(Math.max(...found.map((scripts) => scripts.length))).toBeGreaterThan(1);
  expect(found.flat().filter((path) => path.includes('pagefind'))).toEqual([]);
});

describe('fonts', () => {
  const fonts = filesOf(DIST).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));

  test('are 60 kB in all, and woff2', () => {
    const sizes = fonts.map((file) => readFileSync(join(DIST, file)).length);
    expect(fonts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KB);
    expect(fonts.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
  });

  test('never keep text from being read', () => {
    for (const { address, html } of pages) {
      const faces = (html.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((face) =>
        face.includes('url('),
      );
      expect(faces.length, address).toBeGreaterThan(0);
      expect(faces.filter((face) => !/font-display:\s*swap/.test(face))).toEqual([]);
    }
  });
});
