import type { Rule, YamlFault } from '../rule.ts';

export const curlyQuotesMessage = (mark: string): string =>
  `Dấu nháy cong ${mark} không dùng được để bao giá trị. Hãy thay cả hai đầu bằng dấu nháy thẳng ".`;

export const yamlQuotes: Rule<YamlFault> = {
  id: 'yaml-curly-quotes',
  what: 'Dấu nháy cong “…” bao giá trị thay cho dấu nháy thẳng "…"',
  examples: {
    in: 'field',
    bad: 'title: “Đường mới: dân làm”',
    good: 'title: "Đường mới: dân làm"',
  },
  check({ lineText }, report) {
    const match = /^([ \t]*(?:- )?[\p{L}\p{N} ]+:[ \t]*|[ \t]*- )([“”„‘’«])/u.exec(lineText);
    if (!match) return;
    report({
      column: (match[1]?.length ?? 0) + 1,
      message: curlyQuotesMessage(match[2] ?? '“'),
    });
  },
};
