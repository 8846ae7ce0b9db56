import type { Rule, SyntaxFault } from '../rule.ts';

export const brace: Rule<SyntaxFault> = {
  id: 'brace-in-prose',
  what: 'Dấu { hoặc } trong câu',
  examples: {
    in: 'body',
    bad: 'Danh sách {kèm theo đã niêm yết.',
    good: 'Danh sách (kèm theo) đã niêm yết.',
  },
  check({ after, message }, report) {
    if (!/^[{}]/.test(after) && !/expression|`[{}]`/.test(message)) return;
    report({
      message:
        'Dấu { } trong câu làm máy tưởng là lệnh. Hãy dùng dấu ngoặc ( ), hoặc gõ \\{ và \\}.',
    });
  },
};
