import type { Body, Rule } from '../rule.ts';

export const blockPlace: Rule<Body> = {
  id: 'block-not-alone',
  what: 'Khối nằm lẫn trong câu',
  examples: {
    in: 'body',
    bad: 'Bà con mở đường <SoLieu so="5 m" nghia="bề rộng" /> trong một tháng.',
    good: '<SoLieu so="5 m" nghia="bề rộng" />',
  },
  check({ nodes, place, blocks }, report) {
    for (const { node } of nodes) {
      if (node.type !== 'mdxJsxTextElement' || !blocks.some(({ name }) => name === node.name))
        continue;
      report({
        ...place(node),
        message: `Khối <${node.name}> phải đứng riêng một dòng, trước và sau để một dòng trống.`,
      });
    }
  },
};
