import type { Body, Rule } from '../rule.ts';

export const codeBlock: Rule<Body> = {
  id: 'code-block',
  what: 'Ba dấu ` làm phần sau thành khối mã',
  examples: { in: 'body', bad: '```\nBà con họp bàn.\n```', good: 'Bà con họp bàn.' },
  check({ nodes, place, file }, report) {
    if (file.collection !== 'stories') return;
    for (const { node } of nodes) {
      if (node.type !== 'code') continue;
      report({
        ...place(node),
        message:
          'Ba dấu ` (hoặc ~) mở một khối mã lệnh: lời bài sau nó hiện thành chữ máy. Hãy xóa các dấu này.',
      });
    }
  },
};
