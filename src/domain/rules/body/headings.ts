import type { Body, Rule } from '../rule.ts';
import { nodeText } from './node-text.ts';

export const headingLevelOne: Rule<Body> = {
  id: 'heading-level-one',
  what: 'Tiêu đề mục viết bằng một dấu #',
  examples: {
    in: 'body',
    bad: '# Cách làm\n\nBà con họp bàn.',
    good: '## Cách làm\n\nBà con họp bàn.',
  },
  check({ nodes, place, file }, report) {
    if (file.collection === 'plans') return;
    for (const { node } of nodes) {
      if (node.type !== 'heading' || node.depth !== 1) continue;
      report({
        ...place(node),
        message:
          'Một dấu # là tên của cả bài, đã có ở mục title. Tiêu đề mục viết hai dấu: ## Tiêu đề.',
        fix: '##',
      });
    }
  },
};

export const headingSkips: Rule<Body> = {
  id: 'heading-skips',
  what: 'Tiêu đề mục nhảy cấp (## rồi ####)',
  examples: {
    in: 'body',
    bad: '## Cách làm\n\n#### Họp tổ\n\nBà con họp bàn.',
    good: '## Cách làm\n\n### Họp tổ\n\nBà con họp bàn.',
  },
  check({ nodes, place, file }, report) {
    if (file.collection === 'plans') return;
    let last = 1;
    for (const { node } of nodes) {
      if (node.type !== 'heading' || node.depth === undefined) continue;
      if (node.depth > last + 1) {
        report({
          ...place(node),
          message: `Tiêu đề "${nodeText(node).trim()}" nhảy cấp: có ${node.depth} dấu #, ở đây nhiều nhất là ${last + 1}. Hãy viết ${'#'.repeat(last + 1)} ${nodeText(node).trim()}`,
          fix: '#'.repeat(last + 1),
        });
      }
      last = Math.max(node.depth, 1);
    }
  },
};

export const headingEmpty: Rule<Body> = {
  id: 'heading-empty',
  what: 'Tiêu đề mục không có chữ, hoặc thiếu dấu cách sau #',
  examples: { in: 'body', bad: '##\n\nBà con họp bàn.', good: '## Cách làm\n\nBà con họp bàn.' },
  check({ nodes, place, text }, report) {
    const lines = text.split('\n');
    for (const { node } of nodes) {
      if (node.type === 'heading' && nodeText(node).trim() === '') {
        report({
          ...place(node),
          message: 'Tiêu đề mục không có chữ. Hãy viết chữ sau dấu ##, hoặc xóa dòng này.',
        });
      }
      if (node.type !== 'paragraph' || node.position === undefined) continue;
      const line = lines[node.position.start.line - 1] ?? '';
      const match = /^(#{2,6})([^\s#].*)$/.exec(line);
      if (match) {
        report({
          ...place(node),
          message: `Sau dấu # phải có một dấu cách thì mới thành tiêu đề: ${match[1]} ${match[2]}`,
          fix: `${match[1]} ${match[2]}`,
        });
      }
    }
  },
};
