import type { DataIssue, Rule } from '../rule.ts';
import { rightNumber } from '../text/document-code.ts';

export const documentNumberFormat: Rule<DataIssue> = {
  id: 'document-number-format',
  what: 'Số, ký hiệu văn bản không đúng dạng',
  examples: { in: 'document', bad: 'number: Số 59 năm 2023', good: 'number: 59/2023/NĐ-CP' },
  check({ is, value, label, code }, report) {
    if (
      is !== 'document-number' ||
      (typeof value !== 'string' && typeof value !== 'number') ||
      code === 'too_small'
    )
      return;
    const typed = String(value);
    const spaced = typed.replaceAll(/\s+/g, '').replaceAll(/[–—]/g, '-').replace(/^số:?/i, '');
    const right =
      rightNumber(spaced) ??
      rightNumber(typed) ??
      (spaced !== typed && /^\d+(\/\d{4})?[/-][A-ZĐ]/.test(spaced) ? spaced : undefined);
    report({
      message: `${label}: "${typed}" không đúng dạng số, ký hiệu văn bản.${right ? ` Có phải "${right}"?` : ''} Ví dụ đúng: 59/2023/NĐ-CP, 213/NQ-HĐND, 10-NQ/TU.`,
      ...(right ? { fix: right } : {}),
    });
  },
};
