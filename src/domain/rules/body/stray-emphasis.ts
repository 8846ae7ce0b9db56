import type { Body, Rule } from '../rule.ts';

export const strayEmphasis: Rule<Body> = {
  id: 'stray-emphasis',
  what: 'Dấu ** hiện nguyên trong bài vì viết dở',
  examples: {
    in: 'body',
    bad: 'Bà con **họp bàn ba buổi.',
    good: 'Bà con **họp bàn** ba buổi.',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (node.type !== 'text') continue;
      const before = /^[^]*?(?=\*\*|(?<!_)__(?!_))/.exec(node.value ?? '')?.[0];
      if (before === undefined) continue;
      const { line, column } = place(node);
      const last = before.lastIndexOf('\n');
      report({
        line: line + before.split('\n').length - 1,
        column: last < 0 ? column + before.length : before.length - last,
        message:
          'Dấu ** chỉ có một đầu, hoặc có dấu cách ở phía trong, nên hiện nguyên trên trang. Chữ đậm viết liền: **chữ đậm**; không cần thì xóa dấu.',
      });
    }
  },
};
