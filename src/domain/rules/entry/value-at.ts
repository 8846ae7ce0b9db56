import type { Field } from '../../problem.ts';

/** The value at a path of unknown data, or undefined. */
export function valueAt(data: unknown, field: Field): unknown {
  return field.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
