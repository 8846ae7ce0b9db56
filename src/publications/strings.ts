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

export const akomaNtosoStrings = {
  yearOnly: 'nam-cua-ke-hoach-chua-biet-ngay',
  issued: 'ngay-ban-hanh',
  published: 'ngay-cap-nhat',
  dateUnknown: (year: number) =>
    `Bản nhận được không ghi ngày ban hành. Ngày ${year}-01-01 ở FRBRdate chỉ thay cho năm ${year}, vì lược đồ đòi một ngày đầy đủ.`,
  numberUnknown: 'Bản nhận được không ghi số, ký hiệu, nên không có FRBRnumber.',
  erratum: (asWritten: string, meant: string | null, note: string | null) =>
    `: văn bản ghi “${asWritten}”${meant === null ? '' : `, có lẽ là “${meant}”`}${note === null ? '' : ` (${note})`}.`,
};
