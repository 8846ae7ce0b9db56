import type { Field } from '../../problem.ts';
import type { Entry, Rule } from '../rule.ts';

export const lastYearsPlan: Rule<Entry> = {
  id: 'plan-from-last-year',
  what: 'Kế hoạch mới còn phần chép của năm khác: tên, mốc thời gian, mã điều khoản',
  examples: {
    in: 'plan',
    bad: 'shortTitle: Kế hoạch năm 2023',
    good: 'shortTitle: Kế hoạch năm 2024',
  },
  check(entry, report) {
    if (entry.collection !== 'plans') return;
    const { year, title, shortTitle, milestones, annex, motto } = (
      entry as unknown as Entry<'plans'>
    ).data;
    // A year that does not fit the folder has a rule of its own.
    if (year === undefined || String(year) !== entry.file.id) return;
    const other = (field: Field, value: string | undefined, found: string | undefined): void => {
      if (found === undefined || Number(found) === year) return;
      report({
        field,
        message: `"${value ?? ''}" là của năm ${found}, mà đây là kế hoạch năm ${year}. Phần này còn chép của năm khác? Hãy xem lại.`,
      });
    };
    other(['title'], title, /năm (\d{4})/.exec(title ?? '')?.[1]);
    other(['shortTitle'], shortTitle, /năm (\d{4})/.exec(shortTitle ?? '')?.[1]);
    const clause = (field: Field, ref: string | undefined): void =>
      other(field, ref, /^(\d{4})\//.exec(ref ?? '')?.[1]);
    milestones?.forEach((milestone, at) => {
      clause(['milestones', at, 'clause'], milestone.clause);
      // What ends a year may be due in the first months of the next.
      if (
        Math.abs(Number(milestone.before.slice(0, 4)) - year) > 1 ||
        milestone.before < String(year)
      )
        other(['milestones', at, 'before'], milestone.before, milestone.before.slice(0, 4));
    });
    clause(['annex', 'clause'], annex?.clause);
    clause(['motto', 'clause'], motto?.clause);
  },
};
