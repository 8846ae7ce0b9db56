/**
 * Writes the JSON schemas that let VS Code complete and check fields while an editor types:
 * npm run hints. From the same zod schemas as everything else; a test fails when they are stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readContentFiles, toRawContent } from '../src/content-files/read-content.ts';
import { buildSite } from '../src/domain/build-site.ts';
import { isOfForm } from '../src/domain/build/form-clauses.ts';
import { describeSchema } from '../src/schemas/describe.ts';
import { COLLECTIONS, registry, type CollectionName } from '../src/schemas/registry.ts';

const FOLDER = resolve(import.meta.dirname, '../.vscode/schemas');

type Json = Record<string, unknown>;

/** Values that can be chosen for a kind of field; others stay allowed, the validator knows better. */
export type KnownValues = Partial<Record<string, { value: string; says: string }[]>>;

const DATE = { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2024-05-25'] };

/** The JSON schema of a collection's fields, with Vietnamese help, and with known ids to choose from. */
export function hintsFor(collection: CollectionName, known: KnownValues = {}): Json {
  return z.toJSONSchema(registry[collection].schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json;
      const { is } = describeSchema(zodSchema);
      delete json['is'];
      if (typeof json['title'] === 'string' && typeof json['description'] === 'string') {
        json['markdownDescription'] = `**${json['title']}**: ${json['description']}`;
      }
      if (is === 'date' && json['type'] === 'string') Object.assign(json, DATE);
      const values = is === undefined ? undefined : known[is];
      if (values && json['type'] === 'string') {
        const { type, pattern } = json;
        delete json['type'];
        delete json['pattern'];
        json['anyOf'] = [
          {
            enum: values.map(({ value }) => value),
            markdownEnumDescriptions: values.map(({ says }) => says),
          },
          { type, ...(pattern === undefined ? {} : { pattern }) },
        ];
      }
    },
  }) as Json;
}

/** Clauses and documents of the content as it is now. */
export async function knownValues(dir: string): Promise<KnownValues> {
  const { raw } = toRawContent(await readContentFiles(dir));
  const { site } = buildSite(raw);
  return {
    clause: site.plans.flatMap(({ clauses }) =>
      clauses
        .filter((clause) => !isOfForm(clause))
        .map(({ ref, path, text }) => ({
          value: ref,
          says: `${path}: ${text.slice(0, 90)}…`,
        })),
    ),
    id: site.documents.map(({ id, title, shortTitle }) => ({
      value: id,
      says: `${title}. ${shortTitle}`,
    })),
  };
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(FOLDER, { recursive: true });
  const known = await knownValues('content');
  for (const collection of COLLECTIONS) {
    writeFileSync(
      resolve(FOLDER, `${collection}.schema.json`),
      `${JSON.stringify(hintsFor(collection, known), null, 2)}\n`,
    );
  }
}
