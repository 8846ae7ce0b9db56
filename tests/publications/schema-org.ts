/** The vocabulary of schema.org, and which words of some JSON-LD it does not know. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The vocabulary of schema.org as the package schema-dts has it: types, what they extend, properties. */
interface Type {
  parents: string[];
  properties: Set<string>;
}
const vocabulary = readVocabulary();
/** How many types were read. */
export const typeCount = vocabulary.size;

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

/** Whether the type, or one that it extends, has the property. */
export function hasProperty(type: string, property: string): boolean {
  const known = vocabulary.get(type);
  if (!known) return false;
  return (
    known.properties.has(property) || known.parents.some((parent) => hasProperty(parent, property))
  );
}

/** Types and properties of the data that schema.org does not know, with their places. */
export function unknownWords(value: unknown, path = '$'): string[] {
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
