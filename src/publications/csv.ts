/** CSV by RFC 4180, with the byte order mark by which Excel knows that the file is UTF-8. */

const SEPARATOR = ' | ';

/** A value as the words of one cell: lists parted by " | ", the parts of a record by " – ". */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join(SEPARATOR);
  if (typeof value === 'object') {
    return Object.values(value)
      .filter((part) => part !== null && part !== undefined)
      .map(cell)
      .join(' – ');
  }
  return String(value);
}

/** What Excel would run as a formula ("=HYPERLINK(…)", "-1+cmd|…") is text to it behind an apostrophe. */
const FORMULA = /^(?:[=@]|[+-].*[(!|])/s;

function quote(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV. */
export function toCsv(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [head, ...rows].map((row) => row.map((value) => quote(cell(value))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
