/** Compares a file's data with its schema and turns what zod finds into issues that rules can explain. */
import { type z } from 'zod';
import { fieldPath, type Field } from '../domain/problem.ts';
import { valueAt } from '../domain/rules/entry/value-at.ts';
import type { DataIssue, TextFile } from '../domain/rules/rule.ts';
import { fieldAt, fieldsOf } from '../schemas/describe.ts';
import { registry, type CollectionName } from '../schemas/registry.ts';

export interface CheckedData {
  /** The whole data, where it fits. */
  data?: unknown;
  /** The fields that fit. */
  partial: Record<string, unknown>;
  /** Fields at the top of which something does not fit. */
  broken: Set<string>;
  issues: DataIssue[];
}

/** More is no slip; explaining each of three thousand wrong names takes seconds. */
const MOST_ISSUES = 200;

const asField = (path: readonly PropertyKey[]): Field =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

const lowered = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** "Ảnh thứ 6" for each number in the path of a field, the innermost first. */
const itemsOf = (schema: z.core.$ZodType, field: Field): string[] =>
  field
    .flatMap((key, at) => {
      if (typeof key !== 'number') return [];
      const title = fieldAt(schema, field.slice(0, at))?.title;
      return [`${title || `Mục của ${field[at - 1] ?? 'danh sách'}`} thứ ${key + 1}`];
    })
    .reverse();

/**
 * A field for an editor, who counts from one: "Ngày đăng (published)", "Mô tả ảnh (alt) của ảnh thứ 6",
 * "Điều khoản minh họa thứ 1 (clauses)".
 */
export function labelOf(schema: z.core.$ZodType, field: Field): string {
  const inItem = (path: Field): Field =>
    path.slice(path.findLastIndex((key) => typeof key === 'number') + 1);
  const items = itemsOf(schema, field);
  const title = fieldAt(schema, field)?.title;
  const own = inItem(field);
  const name =
    own.length === 0
      ? `${items.shift() ?? ''} (${fieldPath(inItem(field.slice(0, -1)))})`
      : title
        ? `${title} (${fieldPath(own)})`
        : `"${fieldPath(own)}"`;
  return [name, ...items.map(lowered)].join(' của ');
}

function toIssues(
  issue: z.core.$ZodIssue,
  file: TextFile,
  schema: z.core.$ZodType,
  data: unknown,
  siblings: readonly string[],
): DataIssue[] {
  const path = asField(issue.path);
  const describe = (field: Field): DataIssue => {
    const description = fieldAt(schema, field);
    const parent = fieldAt(schema, field.slice(0, -1));
    return {
      file,
      field,
      code: issue.code,
      label: labelOf(schema, field),
      is: description?.is,
      value: valueAt(data, field),
      message: issue.message,
      known: parent
        ? fieldsOf(parent.schema).map(({ name, field: own }) => ({ name, title: own.title }))
        : [],
      values: description?.values ?? [],
      bound:
        issue.code === 'too_big'
          ? Number(issue.maximum)
          : issue.code === 'too_small'
            ? Number(issue.minimum)
            : undefined,
      expected: description?.schema._zod.def.type,
      siblings,
    };
  };
  // One issue for each key that should not be there.
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describe([...path, key]));
  return [describe(path)];
}

/**
 * What fits of the data, and what does not.
 * @param siblings names of the other files in the file's folder
 */
export function checkData(
  file: TextFile,
  data: unknown,
  collection: CollectionName,
  siblings: readonly string[] = [],
): CheckedData {
  const { schema } = registry[collection];
  const result = schema.safeParse(data);
  if (result.success) {
    return { data: result.data, partial: result.data, broken: new Set(), issues: [] };
  }
  const issues = result.error.issues.flatMap((issue) =>
    toIssues(issue, file, schema, data, siblings),
  );
  // Rules still look at the fields that fit.
  const broken = new Set(issues.map(({ field }) => String(field[0])));
  const rest = Object.fromEntries(
    Object.entries((data ?? {}) as Record<string, unknown>).filter(([key]) => !broken.has(key)),
  );
  const partial = (schema as z.ZodObject).partial().safeParse(rest);
  return {
    partial: partial.success ? partial.data : {},
    broken,
    issues: issues.slice(0, MOST_ISSUES),
  };
}
