import type { Body, Rule } from '../rule.ts';

export const photoBlock: Rule<Body> = {
  id: 'photo-not-listed',
  what: 'Khối <Anh> dùng ảnh không khai trong mục photos',
  examples: { in: 'body', bad: '<Anh tep="anh-la.jpg" />', good: '<Anh tep="duong-moi.jpg" />' },
  check({ nodes, placeOfAttribute, photos }, report) {
    for (const { node } of nodes) {
      if (node.name !== 'Anh') continue;
      const file = node.attributes?.find((attribute) => attribute.name === 'tep')?.value;
      if (typeof file !== 'string' || photos === undefined || photos.includes(file)) continue;
      report({
        ...placeOfAttribute(node, 'tep'),
        message: `Ảnh "${file}" chưa khai trong mục photos. Hãy thêm vào photos (file, alt, credit)${photos.length > 0 ? `, hoặc dùng một trong: ${photos.join(', ')}` : ''}.`,
      });
    }
  },
};
