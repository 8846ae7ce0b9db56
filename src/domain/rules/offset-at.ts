/** The offset of a place in a text; line and column are counted from 1. */
export function offsetAt(source: string, line: number, column = 1): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
