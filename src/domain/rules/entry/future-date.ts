import { formatDate } from '../../plain-date.ts';
import type { Field } from '../../problem.ts';
import type { Entry, Rule } from '../rule.ts';
import { valueAt } from './value-at.ts';

/** Fields whose days lie in the past by their meaning. A law may come into force later. */
export const PAST: readonly Field[] = [
  ['published'],
  ['updatedOn'],
  ['consent', 'givenOn'],
  ['withdrawn', 'on'],
  ['issuedOn'],
  ['verification', 'checkedOn'],
];

export const futureDate: Rule<Entry> = {
  id: 'future-date',
  what: 'Ngày ở tương lai',
  examples: { in: 'field', bad: 'published: 2031-01-01', good: 'published: 2024-03-15' },
  check({ data, today }, report) {
    for (const field of PAST) {
      const value = valueAt(data, field);
      if (typeof value !== 'string' || value <= today) continue;
      const thisYear = `${today.slice(0, 4)}${value.slice(4)}`;
      report({
        field,
        message: `Ngày ${formatDate(value)} ở tương lai (theo đồng hồ máy này, hôm nay là ${formatDate(today)}).${
          thisYear <= today ? ` Có phải "${thisYear}"?` : ''
        } Hãy sửa lại ngày, hoặc chỉnh lại đồng hồ nếu máy chạy sai.`,
      });
    }
  },
};
