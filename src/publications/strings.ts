/** Words of the publications in Vietnamese, apart from the code that sets them. */
import { formatDate, type PlainDate } from '../domain/plain-date.ts';

export const calendarStrings = {
  name: (siteName: string) => `Mốc thời gian - ${siteName}`,
  unitName: (unit: string, siteName: string) => `Mốc thời gian của ${unit} - ${siteName}`,
  title: (milestone: string, before: PlainDate) => `${milestone}: trước ngày ${formatDate(before)}`,
  past: (year: number) => `(đã qua, kế hoạch năm ${year})`,
  lastDay: (day: PlainDate, before: PlainDate) =>
    `Hạn cuối là ngày ${formatDate(day)}: "trước ngày ${formatDate(before)}" không tính ngày ${formatDate(before)}.`,
  yearInferred: (year: number) =>
    `Văn bản chỉ ghi ngày và tháng; năm ${year} suy ra từ tên kế hoạch.`,
};
