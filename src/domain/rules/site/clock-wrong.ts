import { formatDate } from '../../plain-date.ts';
import { pastDays } from '../entry/future-date.ts';
import type { Rule, Whole } from '../rule.ts';

export const clockWrong: Rule<Whole> = {
  id: 'clock-wrong',
  what: 'Đồng hồ của máy đang kiểm tra chạy sai ngày',
  examples: {
    in: 'today',
    bad: '2020-01-01',
    good: '2024-06-01',
  },
  check({ entries }, report) {
    const dated = entries.flatMap((entry) => {
      const days = pastDays(entry.data);
      return days.length === 0 ? [] : [{ entry, ahead: days.some(({ day }) => day > entry.today) }];
    });
    const [first, ...others] = dated.filter(({ ahead }) => ahead);
    // One mistyped date is a mistake in its file; most of the content is not mistyped.
    if (first === undefined || others.length === 0 || (others.length + 1) * 2 < dated.length)
      return;
    const { file, today } = first.entry;
    report({
      file: file.path,
      line: 1,
      column: 1,
      message: `Đồng hồ của máy này có lẽ chạy sai: theo nó hôm nay là ${formatDate(today)}, mà ${others.length + 1} tệp đã có ngày sau hôm nay. Hãy chỉnh ngày giờ của máy (Cài đặt › Thời gian), rồi chạy lại; không sửa ngày trong bài.`,
    });
  },
};
