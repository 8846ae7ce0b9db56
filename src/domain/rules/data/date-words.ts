/** Reads the ways in which people type a date. */
import { isRealDate } from '../../plain-date.ts';

/** The plain date that a typed one can only mean, or undefined. */
export function readDate(typed: string): string | undefined {
  // Word makes other dashes of hyphens, an East Asian keyboard other digits.
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/^ngày\s+/i, '');
  const iso = (year: string, month: string, day: string): string | undefined => {
    const full = year.length === 2 ? `20${year}` : year;
    const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isRealDate(date) ? date : undefined;
  };
  const yearFirst =
    /^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})$/.exec(text) ??
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return iso(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '');
  const dayFirst =
    /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,\s*)?năm\s*(\d{4})$/i.exec(text) ??
    /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  if (dayFirst) return iso(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  const withTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text);
  return withTime?.[1] !== undefined && isRealDate(withTime[1]) ? withTime[1] : undefined;
}
