/** The lines around a place, with a mark under the column. Nothing in them can command a terminal. */

const WIDTH = 110;

/** Control, bidi and zero-width characters as visible dots. */
export function harmless(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- a file may hold terminal commands
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    '·',
  );
}

/** Two lines before and one after `line`, cut to the width of a terminal. */
export function codeFrame(source: string, line: number, column: number): string {
  const lines = source.split('\n');
  if (line > lines.length || source === '') return '';
  const from = Math.max(1, line - 1);
  const to = Math.min(lines.length, line + 1);
  const gutter = String(to).length;
  const start = column > WIDTH - 20 ? column - 40 : 0;
  const rows: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const text = harmless(
      (lines[number - 1] ?? '').replaceAll('\t', '→').slice(start, start + WIDTH),
    );
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} │ ${text}`);
    if (number === line)
      rows.push(`  ${' '.repeat(gutter)} │ ${' '.repeat(Math.max(0, column - 1 - start))}^`);
  }
  return rows.join('\n');
}
