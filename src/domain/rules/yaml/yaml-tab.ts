import type { Rule, YamlFault } from '../rule.ts';

export const yamlTab: Rule<YamlFault> = {
  id: 'yaml-tab',
  what: 'Thụt dòng bằng phím Tab trong phần khai báo',
  examples: { in: 'field', bad: 'clauses:\n\t- 2024/II.2.g2', good: 'clauses:\n  - 2024/II.2.g2' },
  check({ code, lineText }, report) {
    if (code !== 'TAB_AS_INDENT' && !/^ *\t/.test(lineText)) return;
    report({
      message:
        'Dòng này thụt vào bằng phím Tab. Phần khai báo chỉ nhận dấu cách: hãy xóa Tab, gõ hai dấu cách.',
    });
  },
};
