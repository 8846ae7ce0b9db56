import type { DataIssue, Rule } from '../rule.ts';
import { isRealDate } from '../../plain-date.ts';

export const impossibleDate: Rule<DataIssue> = {
  id: 'impossible-date',
  what: 'Ngày không có thật (30 tháng 2)',
  examples: { in: 'field', bad: 'published: 2024-02-30', good: 'published: 2024-02-29' },
  check({ is, value, label }, report) {
    if ((is !== 'date' && is !== 'partial-date') || typeof value !== 'string') return;
    const match =
      /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value.trim()) ??
      /^(\d{4})(\d{2})(\d{2})$/.exec(value.trim());
    const turned = match ?? /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value.trim());
    if (!turned) return;
    const [year, month, day] = match
      ? [turned[1], turned[2], turned[3]]
      : [turned[3], turned[2], turned[1]];
    if (isRealDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)) return;
    const monthNumber = Number(month);
    const last =
      monthNumber >= 1 && monthNumber <= 12
        ? new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
        : 0;
    const swapped =
      last === 0 && isRealDate(`${year}-${day?.padStart(2, '0')}-${month?.padStart(2, '0')}`);
    report({
      message: `${label}: không có ngày ${Number(day)} tháng ${monthNumber} năm ${year}. ${
        last === 0
          ? swapped
            ? `Có phải "${year}-${day?.padStart(2, '0')}-${month?.padStart(2, '0')}" (năm-tháng-ngày)?`
            : 'Tháng chỉ từ 01 đến 12.'
          : `Tháng ${monthNumber} năm ${year} có ${last} ngày.`
      } Hãy xem lại ngày.`,
    });
  },
};
