/** Words of the site that a mistyped word may have been meant for. */

/** True when `a` becomes `b` by one letter more, less or other, or by two neighbours changing places. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The key of "kỳ" is that of "kĩ", but of a mistyped "kkỳ" it is not. */
const withoutY = (folded: string): string => folded.replaceAll('y', 'i');

/** Folded words of the site within one edit of a folded word; nothing for numbers. */
export function neighbours(folded: string, folds: Iterable<string>): string[] {
  if (/\d/.test(folded)) return [];
  const typed = withoutY(folded);
  const isNear = (other: string): boolean => typed === other || isOneEdit(typed, other);
  const found: string[] = [];
  for (const other of folds)
    if (other !== folded && !/\d/.test(other) && isNear(withoutY(other))) found.push(other);
  return found.sort();
}
