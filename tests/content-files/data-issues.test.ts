import { expect, test } from 'vitest';
import { labelOf } from '../../src/content-files/data-issues.ts';
import { registry, type CollectionName } from '../../src/schemas/registry.ts';

test.each<[CollectionName, (string | number)[]]>([
  ['stories', ['published']],
  ['stories', ['source', 'url']],
  ['stories', ['photos', 5, 'alt']],
  ['stories', ['photos', 0]],
  ['stories', ['photos', 0, 'xyz']],
  ['stories', ['clauses', 0]],
  ['stories', ['consent', 'persons', 1]],
  ['plans', ['milestones', 0, 'before']],
  ['documents', ['verification', 'sources', 0, 'url']],
  ['glossary', ['terms', 3, 'full']],
])('%s %j', (collection, field) => {
  expect(labelOf(registry[collection].schema, field)).toMatchSnapshot();
});
