/** Every component's examples, rendered by Astro: valid HTML, the right words, no lost space. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { load } from 'cheerio';
import { HtmlValidate, FileSystemConfigLoader, esmResolver } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/components/examples.ts';
import { joinedWords } from '../html/joined-words.ts';

type Props = Record<string, unknown>;
const components = import.meta.glob<{ default: AstroComponentFactory }>(
  '/src/components/*/*.astro',
  { eager: true },
);
const examples = import.meta.glob<{ examples: Record<string, Example<Props>> }>(
  '/src/components/*/*.examples.ts',
  { eager: true },
);
const root = fileURLToPath(new URL('../..', import.meta.url));
const pascal = (folder: string): string =>
  folder.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Components to be shown: the one that bears the name of its folder, with its parts inside; of a folder
 * that is a family (the blocks of stories), each member but the picture, which Astro's pipeline feeds.
 */
const names = readdirSync(`${root}src/components`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    if (components[`/src/components/${name}/${pascal(name)}.astro`])
      return [`${name}/${pascal(name)}`];
    return readdirSync(`${root}src/components/${name}`)
      .filter((file) => file.endsWith('.astro') && file !== 'BodyImage.astro')
      .map((file) => `${name}/${file.replace('.astro', '')}`);
  });

const container = await AstroContainer.create();
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

/** Words as a reader meets them: blocks apart, spaces single. */
function words(html: string): string {
  const $ = load(html, null, false);
  $('script, style').remove();
  $('p, li, dt, dd, td, th, h1, h2, h3, div, text, summary, nav, svg').append(' ').prepend(' ');
  return $.root()
    .text()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:])/g, '$1')
    .trim();
}

/** Faults of a fragment; what only a whole page can have is not asked of it. */
async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html, `${root}fragment.html`, {
    rules: { 'missing-doctype': 'off', 'no-missing-references': 'off', 'heading-level': 'off' },
  });
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

describe.each(names)('%s', (name) => {
  const path = `/src/components/${name}`;
  const Component = components[`${path}.astro`]?.default;
  const own = Object.entries(examples[`${path}.examples.ts`]?.examples ?? {});

  test('has examples', () => {
    expect(Component, `${path}.astro`).toBeDefined();
    expect(own.length, `examples in ${path}.examples.ts`).toBeGreaterThan(0);
  });

  test.each(own)('%s', async (_name, { props, slot, shows, lacks = [] }) => {
    if (!Component) throw new Error(`${path}.astro is missing`);
    const html = await container.renderToString(Component, {
      props,
      ...(slot === undefined ? {} : { slots: { default: slot } }),
    });
    expect(await faults(html)).toEqual([]);
    const shown = words(html);
    for (const text of shows) expect(shown).toContain(text);
    for (const text of lacks) expect(shown).not.toContain(text);
    expect(joinedWords(load(html))).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object Object\]|\bNaN\b/);
    expect(html).toBe(html.normalize('NFC'));
  });
});
