/** "Có phải …?": the nearest known value to a mistyped one. */
import { fold } from './vietnamese.ts';

/** Number of single-letter edits between two texts (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** The known value nearest to `value`, or undefined when none is near (a third of its letters). */
export function nearest(value: string, known: Iterable<string>): string | undefined {
  const folded = fold(value);
  let best: { value: string; distance: number } | undefined;
  for (const candidate of known) {
    const away = distance(folded, fold(candidate));
    if (!best || away < best.distance) best = { value: candidate, distance: away };
  }
  return best && best.distance <= Math.max(2, Math.floor(value.length / 3))
    ? best.value
    : undefined;
}

/** " Có phải "x"?" for the end of a message, or nothing. */
export function didYouMean(value: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return near === undefined ? '' : ` Có phải "${near}"?`;
}
