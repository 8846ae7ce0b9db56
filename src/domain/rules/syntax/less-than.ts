import type { Rule, SyntaxFault } from '../rule.ts';

export const lessThan: Rule<SyntaxFault> = {
  id: 'less-than-in-prose',
  what: 'Dấu < trong câu',
  examples: {
    in: 'body',
    bad: 'Các hộ có thu nhập <5 triệu đồng được miễn.',
    good: 'Các hộ có thu nhập dưới 5 triệu đồng được miễn.',
  },
  check({ after }, report) {
    if (!after.startsWith('<') || /^<\/?[A-Z]\w*[\s/>]/.test(after)) return;
    report({
      message:
        'Dấu < trong câu làm máy tưởng là thẻ. Hãy viết bằng chữ ("dưới", "nhỏ hơn"), hoặc gõ \\< thay cho <.',
    });
  },
};
