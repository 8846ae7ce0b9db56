import type { Rule, TextFile } from '../rule.ts';
import { withoutReminders } from './published-prose.ts';

/** Two lines or more with a tab between words; after "1." or "-" a tab is a list that Word made. */
const ROWS = /(?:^(?![ \t]*(?:\d+[.)]|[-*+])\t)[^\t\n|]*\S\t+\S.*(?:\n|$)){2,}/gm;

/** Two lines or more between bars. */
const BARS = /(?:^[ \t]*\|[^\n]*\|[ \t]*(?:\n|$)){2,}/gm;
/** The line that makes a table of them, anywhere among them. */
const RULE = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/m;

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;

export const pastedTable: Rule<TextFile> = {
  id: 'pasted-table',
  what: 'Bảng dán từ Word hoặc Excel: các ô dính vào nhau, hoặc thiếu dòng gạch',
  examples: {
    in: 'body',
    bad: 'Tổ\tDiện tích\nTổ 3\t500 m²',
    good: '| Tổ | Diện tích |\n| --- | --- |\n| Tổ 3 | 500 m² |',
  },
  check({ source, bodyStart, collection }, report) {
    if (collection === 'plans') return;
    for (const match of source.slice(bodyStart).matchAll(ROWS)) {
      const rows = match[0]
        .trimEnd()
        .split('\n')
        .map((row) => row.split(/\t+/).map((cell) => cell.trim()));
      const [head = [], first = []] = rows;
      report({
        offset: bodyStart + match.index,
        message: `Bảng dán từ Word hoặc Excel: các ô sẽ dính thành một câu. Hãy viết thành danh sách, hoặc bảng bằng dấu |:\n${[line(head), line(head.map(() => '---')), line(first)].join('\n')}`,
      });
    }
    // Of a reminder nothing is published.
    const body = withoutReminders(source.slice(bodyStart));
    for (const match of body.matchAll(BARS)) {
      if (RULE.test(match[0])) continue;
      const [head = ''] = match[0].split('\n');
      const cells = head
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/);
      const text = `\n${line(cells.map(() => '---'))}`;
      report({
        offset: bodyStart + match.index,
        message: `Bảng thiếu dòng gạch dưới hàng đầu, nên các dấu | hiện thành chữ. Hãy thêm một dòng ngay dưới hàng đầu:\n${head.trim()}${text}`,
        fix: `${head.trim()}${text}`,
        repair: {
          kind: 'replace',
          offset: bodyStart + match.index + head.length,
          length: 0,
          text,
          ask: false,
        },
      });
    }
  },
};
