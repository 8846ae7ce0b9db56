import type { Body, Rule } from '../rule.ts';
import { nodeText } from './node-text.ts';

export const emptySection: Rule<Body> = {
  id: 'empty-section',
  what: 'Tiêu đề mục mà bên dưới không có gì',
  examples: {
    in: 'body',
    bad: '## Cách làm\n\n{/* viết sau */}\n\n## Kết quả\n\nĐường rộng năm mét.',
    good: '## Cách làm\n\nBà con họp bàn.\n\n## Kết quả\n\nĐường rộng năm mét.',
  },
  check({ root, file, place }, report) {
    const status = file.values.find(({ field }) => field[0] === 'status' && field.length === 1);
    // Of a draft the headings are there first.
    if (file.collection !== 'stories' || status?.value !== 'đăng') return;
    // Reminders are not published.
    const shown = (root.children ?? []).filter(({ type }) => type !== 'mdxFlowExpression');
    shown.forEach((node, at) => {
      if (node.type !== 'heading') return;
      const next = shown[at + 1];
      const filled =
        next !== undefined && (next.type !== 'heading' || (next.depth ?? 0) > (node.depth ?? 0));
      if (filled) return;
      report({
        ...place(node),
        message: `Dưới tiêu đề "${nodeText(node).trim()}" không có gì. Hãy viết nội dung, hoặc xóa tiêu đề này.`,
      });
    });
  },
};
