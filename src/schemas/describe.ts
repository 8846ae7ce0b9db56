/** Reads what a schema says about a field: its label, its kind, its neighbours. For messages, the form and the guide. */
import { z } from 'zod';

type Key = string | number;

export interface FieldDescription {
  title: string;
  description: string;
  /** "date", "clause" … where the field type says so. */
  is: string | undefined;
  /** The schema without optional, nullable and default. */
  schema: z.core.$ZodType;
  optional: boolean;
  nullable: boolean;
  /** The closed list of values, where there is one. */
  values: string[];
}

interface Meta {
  title?: string;
  description?: string;
  is?: string;
}

const WRAPPERS = new Set([
  'optional',
  'nullable',
  'default',
  'prefault',
  'nonoptional',
  'readonly',
  'catch',
]);

/** A schema without its wrappers, with what all of them say. */
export function describeSchema(schema: z.core.$ZodType): FieldDescription {
  const meta: Meta = {};
  let optional = false;
  let nullable = false;
  let current = schema;
  for (;;) {
    const own = (z.globalRegistry.get(current) ?? {}) as Meta;
    meta.title ??= own.title as string;
    meta.description ??= own.description as string;
    meta.is ??= own.is as string;
    const { type } = current._zod.def;
    if (!WRAPPERS.has(type)) break;
    if (type === 'optional' || type === 'default' || type === 'prefault') optional = true;
    if (type === 'nullable') nullable = true;
    current = (current._zod.def as unknown as { innerType: z.core.$ZodType }).innerType;
  }
  return {
    title: meta.title ?? '',
    description: meta.description ?? '',
    is: meta.is,
    schema: current,
    optional,
    nullable,
    values: current instanceof z.ZodEnum ? current.options.map(String) : [],
  };
}

/** The fields of an object schema, in order. */
export function fieldsOf(schema: z.core.$ZodType): { name: string; field: FieldDescription }[] {
  const { schema: inner } = describeSchema(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).map(([name, field]) => ({
    name,
    field: describeSchema(field as z.core.$ZodType),
  }));
}

/** The description of the field at a path; undefined where the schema has no such field. */
export function fieldAt(
  schema: z.core.$ZodType,
  path: readonly Key[],
): FieldDescription | undefined {
  let current: FieldDescription | undefined = describeSchema(schema);
  for (const key of path) {
    const { schema: inner }: FieldDescription = current;
    if (inner instanceof z.ZodObject) {
      const shape = inner.shape as Record<string, z.core.$ZodType>;
      const next = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
      if (!next) return undefined;
      current = describeSchema(next);
    } else if (inner instanceof z.ZodArray) {
      const element = describeSchema(inner.element as z.core.$ZodType);
      current = { ...element, title: element.title || current.title };
    } else if (inner instanceof z.ZodRecord) {
      const value = describeSchema(inner.valueType as z.core.$ZodType);
      current = { ...value, title: value.title || current.title };
    } else return undefined;
  }
  return current;
}

/** The names of all fields of a schema, at any depth. */
export function fieldNames(schema: z.core.$ZodType): string[] {
  const { schema: inner } = describeSchema(schema);
  if (inner instanceof z.ZodArray) return fieldNames(inner.element as z.core.$ZodType);
  return fieldsOf(inner).flatMap(({ name, field }) => [name, ...fieldNames(field.schema)]);
}
