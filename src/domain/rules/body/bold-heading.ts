import type { Body, Rule } from '../rule.ts';
import { nodeText } from './node-text.ts';

export const boldHeading: Rule<Body> = {
  id: 'bold-as-heading',
  what: 'Dòng chữ đậm thay cho tiêu đề mục',
  examples: {
    in: 'body',
    bad: '**Cách làm**\n\nBà con họp bàn.',
    good: '## Cách làm\n\nBà con họp bàn.',
  },
  check({ nodes, place }, report) {
    for (const { node, parents } of nodes) {
      const [only, ...others] = node.children ?? [];
      if (node.type !== 'paragraph' || parents.length !== 1 || only?.type !== 'strong') continue;
      const title = nodeText(only).trim().replace(/:$/, '');
      if (others.length > 0 || title.length > 80 || /[.!?…]$/.test(title)) continue;
      report({
        ...place(node),
        message: `Dòng chữ đậm này trông như tiêu đề, nhưng mục lục và máy đọc màn hình không thấy. Hãy viết: ## ${title}`,
      });
    }
  },
};
