import type { Body, BodyNode, Rule } from '../rule.ts';

const hasWords = (node: BodyNode): boolean =>
  (node.value ?? '').trim() !== '' || (node.children ?? []).some(hasWords);

export const blockContent: Rule<Body> = {
  id: 'block-content',
  what: 'Khối trống, hoặc có nội dung mà không được có',
  examples: {
    in: 'body',
    bad: '<GhiChu>\n</GhiChu>',
    good: '<GhiChu>\nSố liệu đến tháng 9 năm 2023.\n</GhiChu>',
  },
  check({ nodes, place, blocks }, report) {
    for (const { node, parents } of nodes) {
      const block = blocks.find(({ name }) => name === node.name);
      if (!block) continue;
      const filled = (node.children ?? []).some(hasWords);
      if (block.content && !filled) {
        report({
          ...place(node),
          message: `Khối <${block.name}> không có nội dung. Hãy viết nội dung giữa <${block.name}> và </${block.name}>.`,
        });
      } else if (!block.content && filled) {
        report({
          ...place(node),
          message: `Khối <${block.name}> không có nội dung bên trong. Hãy viết: ${block.example}`,
        });
      } else if (block.name === 'CachLam' && !node.children?.some(({ type }) => type === 'list')) {
        report({
          ...place(node),
          message: `Trong khối <CachLam> phải là danh sách đánh số, mỗi bước một dòng. Hãy viết:\n${block.example}`,
        });
      } else if (
        parents.some(
          (parent) =>
            blocks.some(({ name }) => name === parent.name) &&
            ['TrichDan', 'GhiChu', 'Anh', 'SoLieu', 'DieuKhoan'].includes(parent.name ?? '') &&
            block.content,
        )
      ) {
        report({
          ...place(node),
          message: `Khối <${block.name}> nằm trong một khối khác. Hãy đặt nó ra ngoài.`,
        });
      }
    }
  },
};
