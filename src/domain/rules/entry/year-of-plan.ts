import type { Entry, Rule } from '../rule.ts';

export const yearOfPlan: Rule<Entry> = {
  id: 'plan-year',
  what: 'Năm của kế hoạch khác tên thư mục',
  examples: { in: 'plan', bad: 'year: 2023', good: 'year: 2024' },
  check({ collection, data, file }, report) {
    const { year } = data as { year?: number };
    if (collection !== 'plans' || year === undefined || String(year) === file.id) return;
    report({
      field: ['year'],
      message: `Năm (year) là ${year} nhưng thư mục là ke-hoach/${file.id}. Hãy sửa cho trùng nhau.`,
    });
  },
};
