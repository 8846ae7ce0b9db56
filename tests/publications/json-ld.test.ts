import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  breadcrumbList,
  documentLegislation,
  jsonLdScript,
  planLegislation,
  storyArticle,
  webSite,
} from '../../src/publications/json-ld.ts';
import { contentSite } from './content-site.ts';

const site = await contentSite();
const host = new URL(site.settings.siteAddress).origin;
const [plan] = site.plans;
if (!plan) throw new Error('no plan');

/** The vocabulary of schema.org as the package schema-dts has it: types, what they extend, properties. */
interface Type {
  parents: string[];
  properties: Set<string>;
}
const vocabulary = readVocabulary();

function readVocabulary(): Map<string, Type> {
  const root = dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
  const source = readFileSync(join(root, 'dist/schema.d.ts'), 'utf8');
  const types = new Map<string, Type>();
  // "LegislationBase" holds what the type adds, "LegislationLeaf" is the type itself; a type that adds
  // nothing has no base of its own.
  for (const match of source.matchAll(
    /interface (\w+)(?:Base|Leaf) (?:extends ([^{]+))?\{([\s\S]*?)\n\}/g,
  )) {
    const [, name = '', parents = '', body = ''] = match;
    const type = types.get(name) ?? { parents: [], properties: new Set() };
    for (const [, parent = ''] of parents.matchAll(/(\w+)Base/g))
      if (parent !== name) type.parents.push(parent);
    for (const [, property = ''] of body.matchAll(/^\s+"?([\w-]+)"?\??:/gm))
      type.properties.add(property);
    types.set(name, type);
  }
  return types;
}

function hasProperty(type: string, property: string): boolean {
  const known = vocabulary.get(type);
  if (!known) return false;
  return (
    known.properties.has(property) || known.parents.some((parent) => hasProperty(parent, property))
  );
}

/** Types and properties of the data that schema.org does not know, with their places. */
function unknownWords(value: unknown, path = '$'): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownWords(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  const type = String(record['@type']);
  const faults = vocabulary.has(type) ? [] : [`${path}: type ${type}`];
  for (const [property, inner] of Object.entries(record)) {
    // "query-input" is the annotation of SearchAction's input that Google's and schema.org's pages show.
    if (property.startsWith('@') || (type === 'SearchAction' && property === 'query-input'))
      continue;
    if (!hasProperty(type, property)) faults.push(`${path}.${property} of ${type}`);
    faults.push(...unknownWords(inner, `${path}.${property}`));
  }
  return faults;
}

const all = [
  webSite(site),
  breadcrumbList(site, [{ href: '/ke-hoach/', text: 'Kế hoạch' }]),
  ...site.plans.map((each) => planLegislation(site, each)),
  ...site.documents.map((document) => documentLegislation(site, document)),
  ...site.stories.map((story) => storyArticle(site, story)),
];

test('the vocabulary was read, and finds a word that is none', () => {
  expect(vocabulary.size).toBeGreaterThan(700);
  expect(hasProperty('Legislation', 'legislationPassedBy')).toBe(true);
  expect(hasProperty('Legislation', 'name')).toBe(true);
  expect(
    unknownWords({ '@type': 'Legislation', legislationNumber: '1', author: { '@type': 'Human' } }),
  ).toEqual(['$.legislationNumber of Legislation', '$.author: type Human']);
});

test('every type and property is one of schema.org', () => {
  expect(all.flatMap((data) => unknownWords(data))).toEqual([]);
});

test('a plan names who passed it and what it is based on, and each file says that it is unofficial', () => {
  const data = planLegislation(site, plan) as unknown as Record<string, unknown>;
  expect(data['legislationPassedBy']).toMatchObject({ name: plan.issuer });
  expect(data['isBasedOn']).toHaveLength(plan.legalBasis.length);
  for (const file of data['encoding'] as Record<string, unknown>[]) {
    expect(file['legislationLegalValue']).toBe('https://schema.org/UnofficialLegalValue');
  }
  expect(plan.number).toBeNull();
  expect(data).not.toHaveProperty('legislationIdentifier');
  expect(data).not.toHaveProperty('legislationDate');
});

test('an amending law says what it changes', () => {
  const amending = site.documents.find(({ id }) => id === 'luat-97-2025-qh15');
  if (!amending) throw new Error('no such law');
  expect(documentLegislation(site, amending)).toMatchObject({
    legislationIdentifier: '97/2025/QH15',
    legislationChanges: [{ '@id': `${host}/van-ban/luat-thuc-hien-dan-chu-o-co-so/` }],
  });
});

test('a story gives headline, date, place and source', () => {
  for (const story of site.stories) {
    expect(storyArticle(site, story)).toMatchObject({
      headline: story.title,
      datePublished: story.published,
      contentLocation: { name: story.locality.name },
      isBasedOn: { name: story.source.title },
    });
  }
});

test('the search action leads to the search page with the words in place', () => {
  expect(JSON.stringify(webSite(site))).toContain(`${host}/tim-kiem/?q={search_term_string}`);
});

test('breadcrumbs begin at home and count from one', () => {
  const { itemListElement } = breadcrumbList(site, [{ href: '/van-ban/', text: 'Căn cứ' }]);
  expect(itemListElement).toMatchObject([
    { position: 1, item: `${host}/` },
    { position: 2, item: `${host}/van-ban/` },
  ]);
});

test('nothing in it can end the script early', () => {
  const script = jsonLdScript({ name: '</script><script>alert(1)</script>' });
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual({ name: '</script><script>alert(1)</script>' });
});
