/** Prepares a content file for the rules that read its text. */
import type { Field } from '../domain/problem.ts';
import type { TextFile } from '../domain/rules/rule.ts';
import { fieldNames, fieldsOf } from '../schemas/describe.ts';
import { COLLECTIONS, registry, type CollectionName } from '../schemas/registry.ts';
import type { ParsedFile } from './front-matter.ts';

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** All strings of the data with their fields. */
function stringsOf(value: unknown, field: Field = []): { field: Field; value: string }[] {
  if (typeof value === 'string') return [{ field, value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => stringsOf(item, [...field, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...field, key]));
  }
  return [];
}

/** Names in `consent.persons`. */
function consentingIn(data: unknown): string[] {
  const consent = (data as { consent?: { persons?: unknown } } | undefined)?.consent;
  return Array.isArray(consent?.persons)
    ? consent.persons.filter(
        (person): person is string => typeof person === 'string' && person.trim() !== '',
      )
    : [];
}

/** The fields of each kind of file, with the names of the fields below them. */
const FIELDS = new Map(
  COLLECTIONS.map((collection) => [
    collection,
    new Map(
      fieldsOf(registry[collection].schema).map(({ name, field }) => [
        name,
        fieldNames(field.schema),
      ]),
    ),
  ]),
);

export function toTextFile(
  path: string,
  entry: { collection: CollectionName; id: string },
  text: { source: string; written: string },
  parsed: ParsedFile,
): TextFile {
  return {
    path,
    ...entry,
    ...text,
    bodyStart: parsed.bodyStart,
    prose: text.source
      .replaceAll(/\bhttps?:\/\/[^\s"'<>)]+/gi, blank)
      .replaceAll(/\]\([^)\n]{0,2000}\)/g, blank),
    values: stringsOf(parsed.data),
    fieldAt: parsed.fieldAt,
    fields: FIELDS.get(entry.collection) ?? new Map(),
    consenting: consentingIn(parsed.data),
  };
}
