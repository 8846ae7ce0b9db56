import { nearest } from '../../suggest.ts';
import type { Body, Rule } from '../rule.ts';
import { isHtml } from './raw-html.ts';

export const unknownBlock: Rule<Body> = {
  id: 'unknown-block',
  what: 'Khối không có trong danh sách',
  examples: {
    in: 'body',
    bad: '<TrichDang vaitro="một hộ dân">\nĐường rộng ra thì nhà ai cũng được nhờ.\n</TrichDang>',
    good: '<TrichDan vaitro="một hộ dân">\nĐường rộng ra thì nhà ai cũng được nhờ.\n</TrichDan>',
  },
  check({ nodes, place, blocks, file }, report) {
    const names = blocks.map(({ name }) => name);
    const small = names.map((name) => name.toLowerCase());
    for (const { node } of nodes) {
      if (!/^mdxJsx/.test(node.type) || !node.name) continue;
      if (isHtml(node.name) && !small.includes(node.name)) continue;
      const allowed = file.collection === 'stories';
      if (allowed && names.includes(node.name)) continue;
      const meant = nearest(node.name, names);
      report({
        ...place(node),
        message: !allowed
          ? `Khối <${node.name}> chỉ dùng được trong bài gương điển hình. Hãy viết bằng chữ thường.`
          : `Không có khối <${node.name}>.${meant ? ` Có phải <${meant}>?` : ` Các khối dùng được: ${names.join(', ')}.`}`,
        ...(allowed && meant ? { fix: meant } : {}),
      });
    }
  },
};
