import type { DataIssue, Rule } from '../rule.ts';

/** The last to be asked: the schema's own words. */
export const wrongValue: Rule<DataIssue> = {
  id: 'wrong-value',
  what: 'Giá trị không hợp lệ',
  examples: { in: 'settings', bad: 'contactEmail: không có', good: 'contactEmail: null' },
  check({ label, message, value }, report) {
    const shown = typeof value === 'string' || typeof value === 'number' ? ` "${value}"` : '';
    report({ message: `${label}:${shown} ${message}.` });
  },
};
