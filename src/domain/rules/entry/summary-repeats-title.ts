import { fold } from '../../vietnamese.ts';
import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

const words = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const summaryRepeatsTitle: Rule<Entry> = {
  id: 'summary-repeats-title',
  what: 'Tóm tắt chép lại tên bài',
  examples: {
    in: 'field',
    bad: 'title: Bà con tổ 3 hiến đất mở rộng con đường chung của tổ\nsummary: Bà con tổ 3 hiến đất mở rộng con đường chung của tổ.',
    good: 'title: Bà con tổ 3 hiến đất mở rộng con đường chung của tổ\nsummary: Hai mươi tám hộ tự tháo dỡ cổng và tường rào ngay ngày đầu khởi công.',
  },
  check(entry, report) {
    const { title, summary } = storyOf(entry)?.data ?? {};
    if (title === undefined || summary === undefined || words(title) !== words(summary)) return;
    report({
      field: ['summary'],
      message:
        'Tóm tắt (summary) chép lại tên bài. Hãy viết thêm điều người đọc cần biết: ai làm, được gì.',
    });
  },
};
