import { nearest } from '../../suggest.ts';
import type { Body, Rule } from '../rule.ts';

/** More is no slip of an editor's; finding the place of each would take too long. */
const MOST = 20;

export const unknownAttribute: Rule<Body> = {
  id: 'unknown-attribute',
  what: 'Thuộc tính không có của một khối',
  examples: {
    in: 'body',
    bad: '<SoLieu so="28 hộ" nghiaa="tự tháo dỡ cổng" nghia="tự tháo dỡ" />',
    good: '<SoLieu so="28 hộ" nghia="tự tháo dỡ cổng" />',
  },
  check({ nodes, placeOfAttribute, blocks }, report) {
    for (const { node } of nodes) {
      const block = blocks.find(({ name }) => name === node.name);
      if (!block) continue;
      const names = block.attributes.map(({ name }) => name);
      const unknown = (node.attributes ?? []).filter(
        ({ type, name }) =>
          type === 'mdxJsxAttribute' && name !== undefined && !names.includes(name),
      );
      for (const attribute of unknown.slice(0, MOST)) {
        if (attribute.name === undefined) continue;
        const meant = nearest(attribute.name, names);
        report({
          ...placeOfAttribute(node, attribute.name),
          message: `Khối <${block.name}> không có thuộc tính "${attribute.name}".${
            meant ? ` Có phải "${meant}"?` : names.length > 0 ? ` Chỉ có: ${names.join(', ')}.` : ''
          }`,
          ...(meant ? { fix: meant } : {}),
        });
      }
    }
  },
};
