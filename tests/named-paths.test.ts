/** Files and folders that comments and READMEs name are there: a pointer that leads nowhere is worse than none. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
/** Each with slashes around, so that a part of a path is whole names. */
const places = files.map((file) => `/${file}/`);

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:\w"'`/])\/\/.*|<!--[\s\S]*?-->/g;
const BEFORE = String.raw`(?<![\w/.@<*:-])`;
const AFTER = String.raw`(?![\w/*<{-])`;
/** `urls.ts`, `publish/caches.ts`, `../site.ts`: a file, from wherever one looks. */
const FILE = new RegExp(
  String.raw`${BEFORE}(?:\.\.?\/)*(?:[\w.\[\]-]+\/)*[\w.\[\]-]+\.(?:ts|js|astro|css|mdx?|json|yml|txt|conf|typ)${AFTER}`,
  'g',
);
/** `components/unbroken`, `domain/plan-text`: what stands in a folder of ours, without its ending. */
const PLACE = new RegExp(
  String.raw`${BEFORE}(?:src|scripts|tests|components|domain|schemas|search|pages|publications|integrations|markdown|layouts|styles|typesetting|content-files)(?:\/[\w.-]*\w)+${AFTER}`,
  'g',
);
const CODE = /```[\s\S]*?```|`[^`]*`/g;
const LINK = /\]\((?!https?:|#)([^)#…]+)[^)]*\)/g;

/** Named, and rightly in no folder of this repository. */
const ELSEWHERE = new Set([
  // Pagefind's, in dist; ESLint's for a script of an .astro file; of no file at all, an example.
  'pagefind.js',
  'File.astro/1_2.ts',
  './x.js',
  // A repository of Mozilla's.
  'src/grader',
  // The plan that is to come.
  'content/ke-hoach/2025/index.mdx',
]);

const isThere = (name: string): boolean => {
  const path = name.replace(/^(\.\.?\/)+/, '');
  return places.some((place) => place.includes(`/${path}/`) || place.includes(`/${path}.`));
};

test('paths in comments and READMEs', () => {
  const missing: string[] = [];
  for (const file of files) {
    if (!/^(?:src|scripts|tests)\/.*\.(?:ts|js|astro|css|typ|md)$|^README\.md$/.test(file))
      continue;
    if (file.startsWith('tests/fixtures/')) continue;
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const said of file.endsWith('.md') ? [text] : (text.match(COMMENT) ?? [])) {
      for (const name of [...(said.match(FILE) ?? []), ...(said.match(PLACE) ?? [])])
        if (!ELSEWHERE.has(name) && !isThere(name)) missing.push(`${file}: ${name}`);
    }
  }
  expect(missing).toEqual([]);
});

// All that can be asked of the editors' guide, which names files of made-up stories.
test('links and pictures of READMEs', () => {
  const missing: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.md') && !name.includes('fixtures/'))) {
    const prose = readFileSync(join(ROOT, file), 'utf8').replace(CODE, '');
    for (const [, target = ''] of prose.matchAll(LINK))
      if (!existsSync(join(ROOT, dirname(file), decodeURI(target))))
        missing.push(`${file}: ${target}`);
  }
  expect(missing).toEqual([]);
});
