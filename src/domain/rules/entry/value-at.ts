import type { Field } from '../../problem.ts';

/** The value at a path of unknown data, or undefined; nothing that an object merely inherits. */
export function valueAt(data: unknown, field: Field): unknown {
  return field.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, data);
}
