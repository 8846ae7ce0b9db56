/** What is generated from the schemas and the rules is as fresh as they are. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renewGuide } from '../../scripts/make-guide.ts';
import { hintsFor, knownValues } from '../../scripts/make-hints.ts';
import { COLLECTIONS } from '../../src/schemas/registry.ts';

test('the guide: npm run guide', async () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(await renewGuide(guide)).toBe(guide);
});

/** Without the ids to choose from: a new document must not make an editor run a script. */
const withoutChoices = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) =>
    key === 'enum' || key === 'markdownEnumDescriptions' ? undefined : value,
  );

test.each(COLLECTIONS)('the hints of %s: npm run hints', async (collection) => {
  const stored = readFileSync(`.vscode/schemas/${collection}.schema.json`, 'utf8');
  const fresh = JSON.stringify(hintsFor(collection, await knownValues('content')));
  expect(withoutChoices(stored)).toEqual(withoutChoices(fresh));
});

test('the hints offer clauses and documents', () => {
  const stored = readFileSync('.vscode/schemas/stories.schema.json', 'utf8');
  expect(stored).toContain('"2024/II.2.g2"');
  expect(stored).toContain('"nghi-dinh-59-2023-nd-cp"');
});
