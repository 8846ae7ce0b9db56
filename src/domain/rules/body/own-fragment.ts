import type { Body, Rule } from '../rule.ts';
import { addressKind } from './safe.ts';

/** A link to a place on its own page. The build numbers the headings; nothing else of a body has an address. */
export const ownFragment: Rule<Body> = {
  id: 'broken-link',
  what: 'Liên kết tới một mục không có trong chính bài này',
  examples: {
    in: 'body',
    bad: 'Xem [cách làm](#cach-lam).',
    good: 'Xem [cách làm](#muc-1).\n\n## Cách làm\n\nTổ họp ba buổi.',
  },
  check({ nodes, place }, report) {
    const headings = nodes.filter(({ node }) => node.type === 'heading').length;
    for (const { node } of nodes) {
      if (node.type !== 'link' && node.type !== 'definition') continue;
      const url = (node.url ?? '').trim();
      if (addressKind(url) !== 'fragment' || url === '#') continue;
      const number = /^#muc-([1-9]\d*)$/.exec(url)?.[1];
      if (number !== undefined && Number(number) <= headings) continue;
      report({
        ...place(node),
        message: `Bài này không có mục "${url}". ${
          headings === 0
            ? 'Bài chưa có tiêu đề mục nào (##): hãy xóa liên kết.'
            : `Các mục có địa chỉ theo thứ tự tiêu đề, từ #muc-1 đến #muc-${headings}; tiêu đề đầu tiên là #muc-1.`
        }`,
      });
    }
  },
};
