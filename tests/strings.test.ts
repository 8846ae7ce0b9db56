/** No word of the interface is left that nothing says any longer. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as words from '../src/strings.ts';

/** Names from a table of strings.ts down to one word: `strings.home.allStories`. */
type Path = readonly string[];

/** Where the names lead: to the first word on the way, since what follows is a method of it. */
function resolve(path: Path): { path: Path; value: unknown } {
  let value: unknown = words;
  for (const [depth, name] of path.entries()) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { path: path.slice(0, depth), value };
    value = (value as Record<string, unknown>)[name];
  }
  return { path, value };
}

/** The words at and below a place. */
function leaves(path: Path): string[] {
  const { path: found, value } = resolve(path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [found.join('.')];
  return Object.keys(value).flatMap((name) => leaves([...found, name]));
}

/** What a file calls the tables, and parts of them, by a name of its own. */
function namesIn(source: string): Map<string, Path> {
  const names = new Map<string, Path>();
  for (const [, list = ''] of source.matchAll(/import \{([^}]*)\} from '[^']*\/strings\.ts'/g))
    for (const [, table = '', as] of list.matchAll(/(\w+)(?:\s+as\s+(\w+))?/g))
      names.set(as ?? table, [table]);
  for (const [, own, from = '', rest = ''] of source.matchAll(
    /const (\w+) = (\w+)((?:\.\w+)+);/g,
  )) {
    const table = names.get(from);
    if (own && table) names.set(own, [...table, ...rest.split('.').slice(1)]);
  }
  return names;
}

/** The words that a file says. A table that it hands on counts as a whole. */
function saidIn(source: string): string[] {
  const names = namesIn(source);
  const said: string[] = [];
  const uses = source
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(
      /const (?:\w+|\{([\w\s,:]*)\}) = (\w+)((?:\.\w+)*);/g,
      (whole: string, picked: string | undefined, from: string, rest: string) => {
        const table = names.get(from);
        if (!table) return whole;
        for (const [name] of (picked ?? '').matchAll(/\w+/g))
          said.push(...leaves([...table, ...rest.split('.').slice(1), name]));
        return '';
      },
    );
  for (const [, name = '', rest = ''] of uses.matchAll(
    /(?<![\p{L}\w.'])(\w+)(?!\p{L})((?:\??\.\w+)*)/gu,
  )) {
    const table = names.get(name);
    if (table) said.push(...leaves([...table, ...rest.split(/\??\./).slice(1)]));
  }
  return said;
}

test('each is said somewhere', () => {
  const said = new Set(
    globSync('src/**/*.{ts,astro}')
      .filter((file) => file !== 'src/strings.ts')
      .flatMap((file) => saidIn(readFileSync(file, 'utf8'))),
  );
  expect(
    Object.keys(words)
      .flatMap((table) => leaves([table]))
      .filter((leaf) => !said.has(leaf)),
  ).toEqual([]);
});

test('a word that is said nowhere is found', () => {
  const source = [
    `import { strings as all, searchStrings } from '../strings.ts';`,
    'const t = all.home;',
    'const { pdf } = all.plan;',
    't.allStories.toLowerCase(); Object.values(t.questions); searchStrings.kinds[kind];',
  ].join('\n');
  const said = saidIn(source);
  expect(said).toContain('strings.home.allStories');
  expect(said).toContain('strings.home.questions.units');
  expect(said).toContain('strings.plan.pdf');
  expect(said).toContain('searchStrings.kinds.term');
  expect(said).not.toContain('strings.home.mottoFrom');
  expect(said).not.toContain('strings.plan.docx');
});
