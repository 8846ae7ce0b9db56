/** How benchmarks print. */
import { cpus, totalmem } from 'node:os';

/** The middle number; the upper of the two middle ones of an even count; NaN of none. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** A table with its numbers to the right. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(`\n${title}\n  ${[head, ...rows].map(line).join('\n  ')}`);
}

/** On what, and when, it was measured. */
export function printMachine(): void {
  const [cpu] = cpus();
  console.log(
    `${new Date().toISOString().slice(0, 16)}Z  Node ${process.version}  ${process.platform} ${process.arch}  ` +
      `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}  ${Math.round(totalmem() / 2 ** 30)} GB`,
  );
}
