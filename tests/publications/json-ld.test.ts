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
import { hasProperty, typeCount, unknownWords } from './schema-org.ts';

const site = await contentSite();
const host = new URL(site.settings.siteAddress).origin;
const [plan] = site.plans;
if (!plan) throw new Error('no plan');

const all = [
  webSite(site),
  breadcrumbList(site, [{ href: '/ke-hoach/', text: 'Kế hoạch' }]),
  ...site.plans.map((each) => planLegislation(site, each)),
  ...site.documents.map((document) => documentLegislation(site, document)),
  ...site.stories.map((story) => storyArticle(site, story)),
];

test('the vocabulary was read, and finds a word that is none', () => {
  expect(typeCount).toBeGreaterThan(700);
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
