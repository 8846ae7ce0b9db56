import type { Field } from '../../problem.ts';
import type { Entry, Rule } from '../rule.ts';
import { valueAt } from './value-at.ts';

const LISTS: readonly Field[] = [
  ['clauses'],
  ['documents'],
  ['legalBasis'],
  ['variants'],
  ['consent', 'persons'],
];

export const duplicateItem: Rule<Entry> = {
  id: 'duplicate-item',
  what: 'Một giá trị lặp lại trong danh sách',
  examples: {
    in: 'field',
    bad: 'clauses:\n  - 2024/II.2.g2\n  - 2024/II.2.g2',
    good: 'clauses:\n  - 2024/II.2.g2',
  },
  check({ data }, report) {
    for (const field of LISTS) {
      const list = valueAt(data, field);
      if (!Array.isArray(list)) continue;
      list.forEach((value: unknown, index) => {
        if (list.indexOf(value) === index) return;
        report({
          field: [...field, index],
          message: `"${String(value)}" đã có ở trên trong cùng danh sách. Hãy xóa dòng lặp lại.`,
        });
      });
    }
  },
};
