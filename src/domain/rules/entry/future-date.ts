import { formatDate, type PlainDate } from '../../plain-date.ts';
import type { Field } from '../../problem.ts';
import type { Entry, Rule } from '../rule.ts';
import { valueAt } from './value-at.ts';

/** Stands for every item of a list. */
const EACH = '*';

/** Fields whose days lie in the past by their meaning. A law may come into force later. */
const PAST: readonly Field[] = [
  ['published'],
  ['updatedOn'],
  ['consent', 'givenOn'],
  ['withdrawn', 'on'],
  ['issuedOn'],
  ['verification', 'checkedOn'],
  ['contactCheckedOn'],
  ['changes', EACH, 'on'],
];

/** The days in an entry's data that cannot lie in the future, with their fields. */
export function pastDays(data: unknown): { field: Field; day: PlainDate }[] {
  const fields = PAST.flatMap((field): Field[] => {
    const at = field.indexOf(EACH);
    if (at < 0) return [field];
    const list = valueAt(data, field.slice(0, at));
    return Array.isArray(list) ? list.map((_, index) => field.with(at, index)) : [];
  });
  return fields.flatMap((field) => {
    const day = valueAt(data, field);
    return typeof day === 'string' ? [{ field, day }] : [];
  });
}

export const futureDate: Rule<Entry> = {
  id: 'future-date',
  what: 'Ngày ở tương lai',
  examples: { in: 'field', bad: 'published: 2031-01-01', good: 'published: 2024-03-15' },
  check({ data, today }, report) {
    for (const { field, day } of pastDays(data)) {
      if (day <= today) continue;
      const thisYear = `${today.slice(0, 4)}${day.slice(4)}`;
      report({
        field,
        message: `Ngày ${formatDate(day)} ở tương lai (theo đồng hồ máy này, hôm nay là ${formatDate(today)}).${
          thisYear <= today ? ` Có phải "${thisYear}"?` : ''
        } Hãy sửa lại ngày, hoặc chỉnh lại đồng hồ nếu máy chạy sai.`,
      });
    }
  },
};
