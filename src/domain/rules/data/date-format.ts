import type { DataIssue, Rule } from '../rule.ts';
import { isRealDate } from '../../plain-date.ts';
import { readDate } from './date-words.ts';

export const dateFormat: Rule<DataIssue> = {
  id: 'date-format',
  what: 'Ngày không viết theo năm-tháng-ngày',
  examples: { in: 'field', bad: 'published: 15/3/2024', good: 'published: 2024-03-15' },
  check({ is, value, label }, report) {
    if (is !== 'date' && is !== 'partial-date') return;
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const typed = String(value);
    const read = readDate(typed) ?? (is === 'partial-date' ? monthOf(typed) : undefined);
    const parts = /^(\d{1,2})\D(\d{1,2})\D\d{4}$/.exec(typed.trim());
    const ambiguous =
      parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) <= 12 && parts[1] !== parts[2];
    const examples = is === 'date' ? '2024-05-25' : '2024, 2024-05 hoặc 2024-05-25';
    report({
      message: read
        ? `${label}: "${typed}" không viết theo dạng năm-tháng-ngày. Hãy viết ${read}${
            ambiguous && isRealDate(read)
              ? ` (nếu ý là ngày ${Number(parts[1])} tháng ${Number(parts[2])})`
              : ''
          }.`
        : `${label}: "${typed}" không phải một ngày. Hãy viết theo dạng năm-tháng-ngày, ví dụ ${examples}.`,
      ...(read ? { fix: read } : {}),
    });
  },
};

/** "5/2023" and "tháng 5/2023" as "2023-05". */
function monthOf(typed: string): string | undefined {
  const match = /^(?:tháng\s*)?(\d{1,2})\s*(?:[/.-]|năm)\s*((?:19|20)\d{2})$/i.exec(typed.trim());
  const year = /^năm\s*((?:19|20)\d{2})$/i.exec(typed.trim());
  if (year) return year[1];
  return match && Number(match[1]) >= 1 && Number(match[1]) <= 12
    ? `${match[2]}-${match[1]?.padStart(2, '0')}`
    : undefined;
}
