import { nearest } from '../../suggest.ts';
import { fold } from '../../vietnamese.ts';
import type { DataIssue, Rule } from '../rule.ts';

export const unknownValue: Rule<DataIssue> = {
  id: 'unknown-value',
  what: 'Giá trị ngoài danh sách cho phép',
  examples: { in: 'field', bad: 'status: dang', good: 'status: đăng' },
  check({ code, value, values, label }, report) {
    if (code !== 'invalid_value' || values.length === 0) return;
    const typed = String(value);
    const meant = values.find((one) => fold(one) === fold(typed)) ?? nearest(typed, values);
    report({
      message: `${label}: "${typed}" không có trong danh sách. ${meant ? `Có phải "${meant}"? ` : ''}Chỉ nhận: ${values.join(' · ')}.`,
      ...(meant ? { fix: meant } : {}),
    });
  },
};
