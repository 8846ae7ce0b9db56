import { clauseRefOfAddress, HOW_TO_REFER } from '../../refer-to-clause.ts';
import type { DataIssue, Rule } from '../rule.ts';

/** "2024/II.2 gạch 2" and the like as "2024/II.2.g2"; "II.2 gạch 2" as "II.2.g2", which lacks its year. */
function tidied(typed: string): string | undefined {
  const copied = clauseRefOfAddress(typed);
  if (copied !== undefined) return copied;
  const tidy = typed
    .trim()
    .replace(/\s*(?:,|\.)?\s*gạch(?: đầu dòng)?(?: thứ)?\s*(\d+)/i, '.g$1')
    .replace(/^(?:mục|điều khoản)\s+/i, '')
    .replaceAll(/\s+/g, '')
    .replaceAll('\\', '/')
    .replace(/^(\d{4})[-:.](?=[IVX])/, '$1/');
  if (/^\d{4}\/[A-Za-z0-9-]+(\.[A-Za-z0-9]+)*$/.test(tidy)) return tidy;
  return /^[IVX]+(\.[A-Za-z0-9]+)*$/.test(tidy) ? tidy : undefined;
}

/** With its year; where none is typed, only the files of a plan tell it. */
function withYear(ref: string, { collection, id }: DataIssue['file']): string | undefined {
  if (ref.includes('/')) return ref;
  return collection === 'plans' || collection === 'errata' ? `${id}/${ref}` : undefined;
}

export const clauseFormat: Rule<DataIssue> = {
  id: 'clause-format',
  what: 'Mã điều khoản viết sai dạng',
  examples: { in: 'field', bad: 'clauses:\n  - II.2 gạch 2', good: 'clauses:\n  - 2024/II.2.g2' },
  check({ file, is, value, label, code }, report) {
    if (
      is !== 'clause' ||
      (typeof value !== 'string' && typeof value !== 'number') ||
      code === 'too_small'
    )
      return;
    const ref = tidied(String(value));
    const right = ref === undefined ? undefined : withYear(ref, file);
    const hint =
      right === undefined
        ? ` Hãy ghi năm của kế hoạch ở trước: "năm/${ref}".`
        : ` Có phải "${right}"?`;
    report({
      message: `${label}: "${value}" không đúng dạng mã điều khoản (năm/mã).${ref === undefined ? '' : hint} Ví dụ đúng: 2024/II.2.g2.${right === undefined ? ` ${HOW_TO_REFER}` : ''}`,
      ...(right === undefined ? {} : { fix: right }),
    });
  },
};
