/** Places in a plan as people type them: "mục II.4", "khoản 2 mục IV", "gạch đầu dòng thứ 3, mục II.4". */
import { fold } from './vietnamese.ts';

/** Words that count or join the numbers of a place, folded. */
const AROUND = new Set(
  'muc phan khoan diem y so thu gach dau dong doan cong cua trong tai o ke hoach'.split(' '),
);
/** Words after which a number counts the lines of a section. */
const LINE = new Set(['gach', 'dong', 'doan', 'y']);
const PART = /^[ivx]{1,5}$/;

/** The numbers of a clause's anchor, however its lines are called: "ii-4-g3" → "ii-4-3". */
export function clauseNumbers(anchor: string): string {
  return anchor.replace(/-[gdc](?=\d)/g, '-');
}

/** A place as a person types it. */
interface ClauseReference {
  /** As `clauseNumbers` gives them. */
  numbers: string;
  /** True when it can be nothing but a place: a Roman number that is called a part. */
  certain: boolean;
}

/**
 * Understands a reference to a clause.
 * @returns undefined when the text is anything else, or says more than a place
 */
export function parseClauseReference(text: string): ClauseReference | undefined {
  const folded = fold(text).trim();
  const basis = /^can cu (?:phap ly )?(?:thu |so )?(\d{1,2})$/.exec(folded);
  if (basis) return { numbers: `can-cu-${basis[1]}`, certain: false };
  const tokens = folded.match(/[a-z]+|\d+/g) ?? [];
  let part: string | undefined;
  let line: string | undefined;
  const before: string[] = [];
  const after: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1] ?? '';
    const counted = previous === 'thu' || previous === 'so' ? (tokens[index - 2] ?? '') : previous;
    if (PART.test(token) && part === undefined) part = token;
    else if (/^\d{1,2}$/.test(token) && LINE.has(counted)) line = token;
    else if (/^\d{1,2}$/.test(token) || (previous === 'diem' && /^[a-eg-h]$/.test(token)))
      (part === undefined ? before : after).push(token);
    else if (!AROUND.has(token)) return undefined;
  }
  if (part === undefined) return undefined;
  const called = tokens.some((token) => token === 'muc' || token === 'phan');
  // "i" and "x" alone are letters; "ii" and "IV.2" are hardly anything but places.
  if (!called && part.length === 1 && !/^[ivx]\.\d/.test(folded)) return undefined;
  // "khoản 2 mục IV" goes from the small to the large.
  const numbers = [part, ...after, ...before.reverse(), ...(line === undefined ? [] : [line])];
  return { numbers: numbers.join('-'), certain: called };
}
