import { fold } from '../../vietnamese.ts';
import type { Body, Rule } from '../rule.ts';

const TAG = /[<＜[«〈]\s*\/?\s*(\p{L}+)(?=[\s\]>＞»〉/])/gu;

export const blockAsText: Rule<Body> = {
  id: 'block-as-text',
  what: 'Tên khối viết trong dấu ngoặc khác < >, nên hiện thành chữ',
  examples: {
    in: 'body',
    bad: '[GhiChu]\nSố liệu đến tháng 9 năm 2023.\n[/GhiChu]',
    good: '<GhiChu>\nSố liệu đến tháng 9 năm 2023.\n</GhiChu>',
  },
  check({ nodes, place, blocks, file }, report) {
    if (file.collection !== 'stories') return;
    const known = new Map(blocks.map(({ name, content }) => [fold(name), { name, content }]));
    for (const { node } of nodes) {
      if (node.type !== 'text') continue;
      // The first one says enough: the closing tag has the same fault.
      for (const [asWritten, word = ''] of (node.value ?? '').matchAll(TAG)) {
        const block = known.get(fold(word));
        if (!block || /^.\s*\//.test(asWritten)) continue;
        report({
          ...place(node),
          message: `"${asWritten}…" hiện thành chữ, không thành khối. Hãy viết liền trong dấu < >: ${
            block.content ? `<${block.name}> … </${block.name}>` : `<${block.name} … />`
          }.`,
        });
      }
    }
  },
};
