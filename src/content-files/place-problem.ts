/** Problems with the place in their file at which an editor finds them. */
import type { Problem } from '../domain/problem.ts';
import type { Finding } from '../domain/rules/rule.ts';
import { severity, type RuleId } from '../domain/rules/severity.ts';
import type { ParsedFile } from './front-matter.ts';

/** A problem with its place. */
export type PlacedProblem = Problem & { line: number; column: number };

/** Tells line and column (1-based) of an offset; the lines are counted once, however many ask. */
export function placesIn(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** What a message quotes may be a whole file without a line's end: its beginning is enough to find it. */
const shortened = (message: string): string =>
  message.length < 500 ? message : message.replaceAll(/"([^"\n]{200})[^"\n]+"/g, '"$1…"');

/** What a rule found as a problem at its place: that which the finding names, or else its field or offset in the text. */
export function place(
  rule: RuleId,
  finding: Finding,
  file: string,
  text?: { placeAt: ReturnType<typeof placesIn>; parsed: ParsedFile },
): PlacedProblem {
  const { message, fix, repair, field } = finding;
  let { line, column } = finding;
  let at = field;
  if (text && finding.offset !== undefined) {
    ({ line, column } = text.placeAt(finding.offset));
    at ??= text.parsed.fieldAt(finding.offset);
  } else if (text && field !== undefined && line === undefined) {
    ({ line, column } = text.parsed.locate(field));
  }
  return {
    rule,
    severity: severity[rule],
    file: finding.file ?? file,
    line: line ?? 1,
    column: column ?? 1,
    message: shortened(message),
    ...(at === undefined ? {} : { field: at }),
    ...(fix === undefined ? {} : { fix }),
    ...(repair === undefined ? {} : { repair }),
  };
}
