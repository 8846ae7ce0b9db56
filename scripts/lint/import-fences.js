/**
 * Which folder may import what: the table of the design, as one ESLint rule.
 *
 * A rule of our own rather than `no-restricted-imports`, because that one sees only the words of an
 * import: '../site.ts' is the reader of the content seen from src/components/, and a harmless neighbour
 * seen from src/domain/rules/. This one looks where the path leads, and covers `import()` and
 * `import.meta.glob()` as well. It works in .astro files, and in the scripts inside them.
 */
import { dirname, relative, resolve, sep } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Left: a folder or file of src/, or a folder of the root. Right: what it may import, and what it may
 * import with `import type` only. Besides these names: `node:*`, `astro` (all of Astro but
 * `astro:content`), `asset` (styles, pictures, fonts of ours), `npm:*` (any package), `npm:<one of them>`.
 * `domain/plain-date` is one file of a folder. A folder may always import from itself; a folder that is not named here may import everything.
 */
const FENCES = {
  schemas: { may: ['npm:zod', 'domain/plain-date'] },
  domain: { may: [], types: ['schemas'] },
  components: {
    may: ['domain/plain-date', 'domain/clause-id', 'strings', 'urls', 'astro', 'asset'],
    types: ['domain', 'schemas', 'npm:*'],
  },
  layouts: {
    may: ['components', 'domain/plain-date', 'strings', 'urls', 'astro', 'asset'],
    types: ['domain', 'npm:*'],
  },
  pages: {
    may: [
      'site',
      'photos',
      'components',
      'layouts',
      'urls',
      'strings',
      'domain',
      'publications',
      'astro',
      'asset',
      'npm:*',
    ],
    types: ['schemas'],
  },
  search: { may: ['domain', 'strings', 'urls'], types: ['npm:*'] },
  publications: { may: ['domain', 'typesetting', 'strings', 'urls', 'npm:*'], types: ['schemas'] },
  typesetting: { may: ['node:*', 'npm:sharp'], types: ['npm:*'] },
  markdown: {
    may: ['domain', 'schemas', 'urls', 'strings', 'node:*', 'npm:*'],
    types: ['astro'],
  },
  integrations: {
    may: ['content-files', 'domain', 'search', 'node:*', 'npm:*'],
    types: ['astro'],
  },
  'content-files': {
    may: ['domain', 'schemas', 'urls', 'npm:*', 'node:*'],
    types: ['astro'],
  },
  'content.config': { may: ['astro:content', 'astro', 'content-files', 'schemas'] },
  site: {
    may: ['astro:content', 'astro', 'domain', 'markdown', 'photos', 'schemas', 'node:crypto'],
    types: ['npm:*'],
  },
  photos: { may: ['content'], types: ['domain', 'astro'] },
  urls: { may: [], types: ['domain', 'schemas'] },
  strings: { may: [], types: ['domain', 'schemas'] },
  scripts: {
    may: [
      'components/reading-panel/settings',
      'schemas',
      'domain',
      'content-files',
      'integrations',
      'search',
      'urls',
      'strings',
      'tests',
      'node:*',
      'npm:*',
    ],
    types: ['astro'],
  },
};

/** Scripts inside .astro files run in the browser: they may start the search, and nothing of Node's. */
const IN_BROWSER = { may: ['search', 'strings', 'urls', 'domain', 'asset'], types: ['npm:*'] };

/** What to do instead, where the answer is always the same. */
const INSTEAD = {
  'astro:content': 'only src/site.ts reads the content',
  site: 'pages read it and hand on plain props',
  content: 'content is read through src/site.ts, its pictures through src/photos.ts',
  'node:*': 'code here runs without Node, or must not look at the disk',
};

/** The place of a file inside this repository: 'schemas/plan', 'site', 'scripts/validate' … */
function placeOfFile(file) {
  const path = relative(ROOT, file).split(sep).join('/');
  return path.replace(/^src\//, '').replace(/\.(ts|js|mjs|astro)$/, '');
}

/** The place that an import leads to, as a name of the table. */
function placeOfImport(specifier, importer) {
  if (/^\.?\.?\//.test(specifier)) {
    const file = specifier.startsWith('/')
      ? ROOT + specifier
      : resolve(dirname(importer), specifier);
    const place = placeOfFile(file);
    const isAsset = /\.(css|svg|png|jpe?g|webp|avif|woff2?)(\?\w+)?$/.test(specifier);
    return isAsset && folderOf(place) !== 'content' ? 'asset' : place;
  }
  if (specifier.startsWith('node:')) return specifier;
  // The alias of astro.config.mjs for the content tree of the build.
  if (specifier.startsWith('@content/')) return 'content';
  if (specifier === 'astro:content') return specifier;
  if (/^(astro$|astro[:/]|@astrojs\/)/.test(specifier)) return 'astro';
  return `npm:${specifier.match(/^(@[^/]+\/)?[^/]+/)?.[0]}`;
}

const folderOf = (place) => (place.startsWith('npm:') ? place : place.split('/')[0]);

/** "npm:*" or "node:*" for a package or a module of Node's. */
const kindOf = (place) => place.match(/^(?:npm|node):/)?.[0].concat('*');

/** Whether a list of the table holds a place: itself, its folder, or any of its kind. */
const holds = (list, place) =>
  [place, folderOf(place), kindOf(place)].some((name) => list.includes(name));

/** The path of the .astro file for a script inside it, which ESLint names `File.astro/1_2.ts`. */
const fileOnDisk = (name) => name.replace(/(\.astro)\/[^/]+$/, '$1');

/** @type {import('eslint').Rule.RuleModule} */
const fences = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      fence: '{{from}} may not import {{to}}{{kind}}{{instead}} (scripts/lint/import-fences.js)',
    },
  },
  create(context) {
    const file = fileOnDisk(context.filename);
    const from = folderOf(placeOfFile(file));
    const fence = FENCES[from] && (file === context.filename ? FENCES[from] : IN_BROWSER);
    if (!fence) return {};
    const check = (node, source, typeOnly = false) => {
      if (typeof source?.value !== 'string') return;
      const to = placeOfImport(source.value, file);
      if (folderOf(to) === from || holds(fence.may, to)) return;
      const typesAllowed = holds(fence.types ?? [], to);
      if (typesAllowed && typeOnly) return;
      const instead = INSTEAD[folderOf(to)] ?? INSTEAD[kindOf(to)];
      context.report({
        node,
        messageId: 'fence',
        data: {
          from,
          to,
          kind: typesAllowed ? ' but for its types (import type)' : '',
          instead: instead ? `: ${instead}` : '',
        },
      });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source),
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]'(node) {
        const [first] = node.arguments;
        for (const one of first?.type === 'ArrayExpression' ? first.elements : [first])
          check(node, one);
      },
    };
  },
};

/** The plugin that holds the rule `fences/imports`. */
export default { meta: { name: 'fences' }, rules: { imports: fences } };
