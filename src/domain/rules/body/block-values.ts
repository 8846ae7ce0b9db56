import { nearest } from '../../suggest.ts';
import type { Body, Rule } from '../rule.ts';

export const blockValues: Rule<Body> = {
  id: 'block-attribute',
  what: 'Thuộc tính của khối thiếu hoặc sai giá trị',
  examples: {
    in: 'body',
    bad: '<SoLieu so="28 hộ" />',
    good: '<SoLieu so="28 hộ" nghia="tự nguyện tháo dỡ cổng" />',
  },
  check({ nodes, place, placeOfAttribute, blocks, checkAttributes }, report) {
    for (const { node } of nodes) {
      const block = blocks.find(({ name }) => name === node.name);
      if (!block) continue;
      const values: Record<string, string> = {};
      const twice = new Set<string>();
      for (const { type, name, value } of node.attributes ?? []) {
        if (
          type !== 'mdxJsxAttribute' ||
          name === undefined ||
          !block.attributes.some((own) => own.name === name)
        )
          continue;
        // Rules read one of the two, the page may show the other.
        if (name in values) twice.add(name);
        if (typeof value === 'object' && value !== null) values[name] = '\u0000';
        else values[name] = typeof value === 'string' ? value : '';
      }
      for (const name of twice) {
        report({
          ...placeOfAttribute(node, name),
          message: `Khối <${block.name}> có thuộc tính "${name}" hai lần. Hãy giữ một, xóa cái kia.`,
        });
      }
      for (const { name, message } of checkAttributes(block.name, values)) {
        // An expression in braces has a message of its own.
        if (values[name] === '\u0000') continue;
        // A mistyped name has a message of its own.
        const mistyped = (node.attributes ?? []).some(
          (own) =>
            own.name !== undefined &&
            !block.attributes.some((one) => one.name === own.name) &&
            nearest(own.name, [name]) === name,
        );
        if (!(name in values) && mistyped) continue;
        const title = block.attributes.find((own) => own.name === name)?.title ?? name;
        report(
          name in values
            ? {
                ...placeOfAttribute(node, name),
                message: `Khối <${block.name}>, ${title} (${name}): ${message}.`,
              }
            : {
                ...place(node),
                message: `Khối <${block.name}> thiếu ${title} (${name}). Ví dụ: ${block.example}`,
              },
        );
      }
    }
  },
};
