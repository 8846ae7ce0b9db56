import type { Rule, TextFile } from '../rule.ts';

/** Two lines or more with a tab between words; after "1." or "-" a tab is a list that Word made. */
const ROWS = /(?:^(?![ \t]*(?:\d+[.)]|[-*+])\t)[^\t\n|]*\S\t+\S.*(?:\n|$)){2,}/gm;

export const pastedTable: Rule<TextFile> = {
  id: 'pasted-table',
  what: 'Bảng dán từ Word hoặc Excel: các ô dính vào nhau',
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
      const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
      const [head = [], first = []] = rows;
      report({
        offset: bodyStart + match.index,
        message: `Bảng dán từ Word hoặc Excel: các ô sẽ dính thành một câu. Hãy viết thành danh sách, hoặc bảng bằng dấu |:\n${[line(head), line(head.map(() => '---')), line(first)].join('\n')}`,
      });
    }
  },
};
