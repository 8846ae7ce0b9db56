import { offsetAt } from '../offset-at.ts';
import type { Rule, YamlFault } from '../rule.ts';

export const yamlMissingSpace: Rule<YamlFault> = {
  id: 'yaml-missing-space',
  what: 'Thiếu dấu cách sau dấu hai chấm',
  examples: { in: 'field', bad: 'title:Đường mới ở tổ 3', good: 'title: Đường mới ở tổ 3' },
  check({ file, line, lineText, lineBefore, code }, report) {
    if (code === 'DUPLICATE_KEY') return;
    for (const [text, at] of [
      [lineText, line],
      [lineBefore, line - 1],
    ] as const) {
      const match = /^([ \t]*(?:- )?([A-Za-z]+)[:：])([^\s:/][^\n]*)$/u.exec(text);
      if (!match || /^https?$/.test(match[2] ?? '')) continue;
      report({
        line: at,
        column: (match[1]?.length ?? 0) + 1,
        message: `Sau "${match[2]}:" phải có một dấu cách. Hãy viết: ${match[2]}: ${match[3]}`,
        fix: `${match[2]}: ${match[3]}`,
        repair: {
          kind: 'replace',
          offset: offsetAt(file.source, at),
          length: text.length,
          text: `${match[1]?.replace('：', ':')} ${match[3]}`,
          ask: false,
        },
      });
      return;
    }
  },
};
