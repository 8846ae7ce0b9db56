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

/** Words of the PDF and the Word file of a plan; the motto is that of the form of every document. */
export const printStrings = {
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as [string, string],
  number: 'số, ký hiệu',
  placeAndDate: 'nơi và ngày ban hành',
  place: (date: string) => `Uông Bí, ${date}`,
  missing: (parts: readonly string[]) =>
    `Bản nhận được không có phần đầu (quốc hiệu, tên cơ quan, ${parts.join(', ')}), chữ ký và dấu. Ở đây các phần đó in màu xám theo thể thức chung hoặc để trống.`,
  notesTitle: 'Ghi chú của ban biên tập',
  notesIntroduction:
    'Phần này không thuộc văn bản. Văn bản ở trên được in nguyên văn như bản nhận được, kể cả những chỗ có lẽ in nhầm.',
  note: (asWritten: string, meant: string | null, note: string | null) =>
    `văn bản ghi “${asWritten}”${meant === null ? '' : `, có lẽ là “${meant}”`}${note === null ? '' : ` (${note})`}.`,
  foot: (address: string, date: string) => `Bản phục vụ tra cứu, lập từ ${address}, cập nhật ${date}`,
  numberLabel: 'Số:',
  noNumber: 'Số: ............................',
  noPlace: '.................., ngày ...... tháng ...... năm ..........',
  noticesTitle: 'Lưu ý',
  errataTitle: 'Về chữ của văn bản',
};
