/**
 * Plain calendar dates "YYYY-MM-DD": no time, no zone, so no day ever moves.
 * Only arithmetic goes through Date, always in UTC and always from given values.
 */

/** A date written YYYY-MM-DD. */
export type PlainDate = string;

function parts(date: PlainDate): [year: number, month: number, day: number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? NaN, month ?? NaN, day ?? NaN];
}

/** True when the text is YYYY-MM-DD and the calendar has that day. */
export function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  return (
    real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day
  );
}

/** The date `days` days after `date` (before it when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  const [year, month, day] = parts(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/**
 * The date as Vietnamese officials write it: day with two digits below 10 and month with two digits
 * for January and February (Nghị định 30/2020/NĐ-CP, the form rule the plan itself follows:
 * "06/4/2023", "26/02/2024", "25/5").
 */
export function formatDate(date: PlainDate): string {
  const [year, month, day] = parts(date);
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/${year}`;
}

/** "18/5/2023", "5/2023" or "2023" of a date whose day or month may be unknown. */
export function formatPartialDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (day) return formatDate(date);
  return month ? `tháng ${Number(month)} năm ${year}` : `năm ${year}`;
}

/** "ngày 24 tháng 5 năm 2024". */
export function formatLongDate(date: PlainDate): string {
  const [year, month, day] = parts(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}
