import type { Rule, TextFile } from '../rule.ts';

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

export const nbsp: Rule<TextFile> = {
  id: 'nbsp',
  what: 'Dấu cách đặc biệt (thường do dán từ Word)',
  examples: { in: 'field', bad: 'title: Đường\u00A0mới ở tổ 3', good: 'title: Đường mới ở tổ 3' },
  check({ source }, report) {
    let start = 0;
    // One report a line: pasted text has them by the hundred.
    for (const line of source.split('\n')) {
      const first = line.search(SPACES);
      if (first >= 0) {
        const clean = line.replace(new RegExp(SPACES.source, 'g'), ' ');
        report({
          offset: start + first,
          message:
            'Có dấu cách đặc biệt (không ngắt dòng), làm tìm kiếm không ra. Hãy thay bằng dấu cách thường (lệnh npm run validate -- --fix thay giúp).',
          fix: ' ',
          repair: { kind: 'replace', offset: start, length: line.length, text: clean, ask: false },
        });
      }
      start += line.length + 1;
    }
    for (const match of source.matchAll(/&nbsp;|&#160;|&#x0*a0;/gi)) {
      report({
        offset: match.index,
        message: `"${match[0]}" là dấu cách đặc biệt viết theo kiểu HTML. Hãy thay bằng dấu cách thường.`,
        fix: ' ',
        repair: {
          kind: 'replace',
          offset: match.index,
          length: match[0].length,
          text: ' ',
          ask: false,
        },
      });
    }
  },
};
