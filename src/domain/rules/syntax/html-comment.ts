import type { Rule, SyntaxFault } from '../rule.ts';

export const htmlComment: Rule<SyntaxFault> = {
  id: 'html-comment',
  what: 'Ghi chú kiểu HTML <!-- … -->',
  examples: {
    in: 'body',
    bad: 'Bà con mở đường.\n\n<!-- sẽ viết tiếp -->',
    good: 'Bà con mở đường.\n\n{/* sẽ viết tiếp */}',
  },
  check({ after }, report) {
    if (!after.startsWith('<!')) return;
    report({
      message: 'Ghi chú <!-- … --> không dùng được trong bài. Hãy xóa, hoặc viết {/* ghi chú */}.',
    });
  },
};
