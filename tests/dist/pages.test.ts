/** What every page must keep. Each test names all pages that fail it. */
import { FIRST_PAINT_SCRIPT } from '../../src/components/reading-panel/settings.ts';
import { HtmlValidate, FileSystemConfigLoader, esmResolver } from 'html-validate/node';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { joinedWords } from '../html/joined-words.ts';
import { PAGE_TYPES, pageType } from '../page-types.ts';
import { DIST, pagesOf, type BuiltPage } from './dist.ts';

const pages = pagesOf(DIST);

/** "address: fault" for every fault of every page. */
function faults(find: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`));
}
/** Values that several pages share. */
function shared(valueOf: (page: BuiltPage) => string): string[] {
  const addresses = Map.groupBy(pages, valueOf);
  return [...addresses]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${value}: ${same.map(({ address }) => address).join(' ')}`);
}

test('every page is of a known kind, and every kind has its example', () => {
  expect(faults(({ address }) => (pageType(address) ? [] : ['unknown kind']))).toEqual([]);
  const addresses = pages.map(({ address }) => address);
  for (const { name, example } of PAGE_TYPES) {
    expect(addresses).toContain(example);
    expect(pageType(example)).toBe(name);
  }
});

test('every page is valid HTML', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
  const found: string[] = [];
  for (const { address, html } of pages) {
    const report = await validator.validateString(html, `${root}page.html`);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        found.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(found).toEqual([]);
});

test('one h1, lang="vi", a title, a description, a canonical address', () => {
  expect(
    faults(({ $, address }) => {
      const canonical = $('link[rel=canonical]').attr('href') ?? '';
      return [
        ...($('h1').length === 1 ? [] : [`${$('h1').length} h1`]),
        ...($('h1').text().trim() ? [] : ['empty h1']),
        ...($('html').attr('lang') === 'vi' ? [] : ['no lang="vi"']),
        ...($('title').text().trim() ? [] : ['no title']),
        ...($('meta[name=description]').attr('content')?.trim() ? [] : ['no description']),
        ...($('meta[name=robots][content=noindex]').length > 0 ||
        URL.parse(canonical)?.pathname === address
          ? []
          : [`canonical ${canonical}`]),
      ];
    }),
  ).toEqual([]);
});

test('headings go down one level at a time', () => {
  expect(
    faults(({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map((heading) => Number(heading.name.slice(1)));
      return levels.flatMap((level, index) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
      );
    }),
  ).toEqual([]);
});

test('no two pages have one title or one description', () => {
  expect(shared(({ $ }) => $('title').text())).toEqual([]);
  expect(shared(({ $ }) => $('meta[name=description]').attr('content') ?? '')).toEqual([]);
});

test('letters are whole (NFC)', () => {
  expect(faults(({ html }) => (html === html.normalize('NFC') ? [] : ['not NFC']))).toEqual([]);
});

test('nothing of a program shows', () => {
  const leaks = /\bundefined\b|\[object Object\]|\bNaN\b|\bnull\b|Invalid Date/;
  expect(
    faults(({ $ }) => {
      const seen = $('body').clone();
      seen.find('script, style').remove();
      const attributes = seen
        .find('*')
        .toArray()
        .flatMap((element) => ('attribs' in element ? Object.values(element.attribs) : []));
      return [seen.text(), $('title').text(), ...attributes].flatMap(
        (text) => leaks.exec(text)?.[0] ?? [],
      );
    }),
  ).toEqual([]);
});

test('no space is lost between words across tags', () => {
  expect(faults(({ $ }) => joinedWords($))).toEqual([]);
});

describe('the content security policy leaves nothing to fail', () => {
  test('no inline script but the one before the first paint, no event handler, no style attribute', () => {
    expect(
      faults(({ $ }) => [
        ...$('script:not([src])')
          .toArray()
          .filter((script) => script.attribs['type'] !== 'application/ld+json')
          // Allowed by its hash: settings must stand before the first paint.
          .filter((script) => $(script).text() !== FIRST_PAINT_SCRIPT)
          .map(() => 'inline script'),
        ...$('*')
          .toArray()
          .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
          .filter((name) => /^on/i.test(name) || name === 'style')
          .map((name) => `attribute ${name}`),
        ...$('[href^="javascript:" i]')
          .toArray()
          .map(() => 'javascript: link'),
      ]),
    ).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    const own = /^(?:data:image\/|\/(?!\/)|#)/;
    expect(
      faults(({ $, html }) => {
        const loaded = [
          ...$('[src], [poster], [data]').toArray(),
          ...$('link:not([rel=canonical])').toArray(),
          ...$('use, image').toArray(),
        ].flatMap((element) => {
          const { src, href, poster, data } = element.attribs;
          return [src, poster, data, element.name === 'a' ? undefined : href];
        });
        const sets = $('[srcset]')
          .toArray()
          .flatMap((element) =>
            (element.attribs['srcset'] ?? '').split(',').map((part) => part.trim()),
          );
        const styles = [...html.matchAll(/url\((["']?)([^)"']+)\1\)/g)].map((match) => match[2]);
        return [...loaded, ...sets, ...styles].filter(
          (address): address is string => address !== undefined && !own.test(address),
        );
      }),
    ).toEqual([]);
  });
});

test('pictures have words, or say that they have none', () => {
  expect(
    faults(({ $ }) => [
      ...$('img:not([alt]), img:not([width]), img:not([height])')
        .toArray()
        .map((image) => `img ${image.attribs['src']}`),
      ...$('svg:not([aria-hidden]):not([role])')
        .toArray()
        .filter((svg) => $(svg).closest('[aria-hidden=true]').length === 0)
        .map(() => 'svg without role or aria-hidden'),
    ]),
  ).toEqual([]);
});
