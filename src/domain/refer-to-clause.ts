/** References to clauses as editors write them into files, and the help they get when one leads nowhere. */
import { clauseIdOfAnchor, clauseRefOf } from './clause-id.ts';

/**
 * The reference of a clause whose address was copied: "http://localhost:4321/ke-hoach/2024/#ii-2-g2", of any
 * machine or of none. Whether there is such a clause is another question.
 */
export function clauseRefOfAddress(address: string): string | undefined {
  const [, year = '', anchor = ''] =
    /^(?:.*\/)?(\d{4})\/?(?:index\.html)?(?:\?[^#]*)?#([a-z0-9-]+)$/i.exec(address.trim()) ?? [];
  const id = clauseIdOfAnchor(anchor.toLowerCase());
  return id === undefined ? undefined : clauseRefOf(year, id);
}

const plain = (ref: string): string => ref.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** How an editor finds the reference of a clause, in a sentence. */
export const HOW_TO_REFER =
  'Muốn biết mã: trên trang kế hoạch bấm "Sao chép liên kết" cạnh điều khoản rồi dán địa chỉ vào đây, máy sẽ cho mã đúng.';

/** The clause that a reference means which is written in another way: small letters, hyphens. */
export const sameClause = (ref: string, known: Iterable<string>): string | undefined =>
  [...known].find((own) => plain(own) === plain(ref));

/**
 * What to choose from instead of a reference that leads nowhere: what is there in the part it names. A
 * number that differs is another clause, so the nearest one is no guess.
 * @param known references of all clauses
 * @returns a sentence after a space, or nothing
 */
export function clausesInstead(ref: string, known: Iterable<string>): string {
  const all = [...known];
  const same = sameClause(ref, all);
  if (same !== undefined) return ` Có phải "${same}"?`;
  const labels = ref.split('.');
  while (labels.length > 1) {
    labels.pop();
    const parent = labels.join('.');
    if (!all.includes(parent)) continue;
    const below = all.filter((own) => new RegExp(`^${RegExp.escape(parent)}\\.[^.]+$`).test(own));
    return below.length === 0
      ? ` "${parent}" không chia nhỏ hơn.`
      : ` Trong "${parent}" có: ${below.join(', ')}.`;
  }
  const year = ref.slice(0, 5);
  const parts = all.filter((own) => own.startsWith(year) && /^\d{4}\/[IVX]+$/.test(own));
  if (parts.length > 0) return ` Kế hoạch ${year.slice(0, 4)} có các phần: ${parts.join(', ')}.`;
  const years = [...new Set(all.map((own) => own.slice(0, 4)))];
  return years.length > 0 ? ` Có kế hoạch của năm: ${years.join(', ')}.` : '';
}
