/**
 * Phones of five years ago (the targets in astro.config.mjs) can run every script and read every style. The
 * build rewrites syntax for them; what it cannot rewrite, functions and patterns they lack, is looked for here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import esX from 'eslint-plugin-es-x';
import { expect, test } from 'vitest';
import { DIST, filesOf, pagesOf } from './dist.ts';

const { plugins = {}, rules = {} } = esX.configs['flat/restrict-to-es2021'];
/** Rules that go by a name alone and take an array's "map" for an iterator's. */
const BY_NAME = /iterator-prototype|growable|-prototype-at$/;

const linter = new ESLint({
  cwd: DIST,
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: {
    files: ['**/*.js'],
    plugins,
    settings: { 'es-x': { aggressive: true } },
    rules: {
      ...Object.fromEntries(Object.entries(rules).filter(([name]) => !BY_NAME.test(name))),
      // Of 2018, but in Safari since 2023 only; a file that has one does not even load.
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'no-restricted-syntax': ['error', 'CallExpression[callee.property.name="at"]'],
    },
  },
});

async function faults(code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath: 'script.js' });
  return (result?.messages ?? []).map(({ message, column }) => `${column}: ${message}`);
}

test('the check finds what such phones lack', async () => {
  for (const code of [
    'x.toSorted()',
    'x.at(-1)',
    'x.findLast(y)',
    '/(?<!a)b/',
    'RegExp(`(?<!a)b`)',
    'x.with(1, 2)',
    'Object.groupBy(x, y)',
  ]) {
    expect(await faults(code), code).not.toEqual([]);
  }
  expect(await faults('x.map(y).filter(z).replaceAll("a", "b")')).toEqual([]);
});

test('no script calls what such phones lack', async () => {
  const scripts = filesOf(DIST).filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const path of scripts) {
    expect(await faults(readFileSync(join(DIST, path), 'utf8')), path).toEqual([]);
  }
});

test('no style needs a newer way to ask for the width', () => {
  for (const { address, html } of pagesOf(DIST)) {
    expect(html, address).not.toMatch(/@media[^{]*(?:width|height)\s*[<>]/);
  }
});
