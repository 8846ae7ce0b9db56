import type { DataIssue, Rule } from '../rule.ts';

/** "II.2.g2", "2024/II.2 gạch 2" and the like as "2024/II.2.g2". */
function rightRef(typed: string): string | undefined {
  const tidy = typed
    .trim()
    .replace(/\s*(?:,|\.)?\s*gạch(?: đầu dòng)?(?: thứ)?\s*(\d+)/i, '.g$1')
    .replace(/^(?:mục|điều khoản)\s+/i, '')
    .replaceAll(/\s+/g, '')
    .replaceAll('\\', '/')
    .replace(/^(\d{4})[-:.](?=[IVX])/, '$1/');
  if (/^\d{4}\/[A-Za-z0-9-]+(\.[A-Za-z0-9]+)*$/.test(tidy)) return tidy;
  return /^[IVX]+(\.[A-Za-z0-9]+)*$/.test(tidy) ? `2024/${tidy}` : undefined;
}

export const clauseFormat: Rule<DataIssue> = {
  id: 'clause-format',
  what: 'Mã điều khoản viết sai dạng',
  examples: { in: 'field', bad: 'clauses:\n  - II.2 gạch 2', good: 'clauses:\n  - 2024/II.2.g2' },
  check({ is, value, label, code }, report) {
    if (
      is !== 'clause' ||
      (typeof value !== 'string' && typeof value !== 'number') ||
      code === 'too_small'
    )
      return;
    const right = rightRef(String(value));
    report({
      message: `${label}: "${value}" không đúng dạng mã điều khoản (năm/mã).${right ? ` Có phải "${right}"?` : ''} Ví dụ đúng: 2024/II.2.g2. Mã của từng điều khoản xem ở nút "Sao chép liên kết" trên trang kế hoạch.`,
      ...(right ? { fix: right } : {}),
    });
  },
};
