import type { Body, Rule } from '../rule.ts';
import { HTML_NAMES, htmlRemedy } from './html-names.ts';

const RUNS =
  /^(?:script|iframe|object|embed|style|link|meta|base|form|svg|math|template|frame|frameset)$/i;

/** Small letters, nothing at all ("<>"), or a name of HTML however it is written ("<ScRiPt>"). */
export const isHtml = (name: string): boolean =>
  !/^[A-Z]/.test(name) || HTML_NAMES.has(name.toLowerCase());

export const rawHtml: Rule<Body> = {
  id: 'raw-html',
  what: 'Thẻ HTML trong lời bài',
  examples: { in: 'body', bad: 'Bà con <b>mở đường</b>.', good: 'Bà con **mở đường**.' },
  check({ nodes, place, blocks }, report) {
    const small = blocks.map(({ name }) => name.toLowerCase());
    for (const { node } of nodes) {
      if (node.type === 'html') {
        report({
          ...place(node),
          message: 'Không dùng thẻ HTML trong bài. Hãy xóa thẻ, chỉ giữ chữ.',
        });
      } else if (
        /^mdxJsx/.test(node.type) &&
        isHtml(node.name ?? '') &&
        !small.includes(node.name ?? '')
      ) {
        const name = node.name ?? '';
        report({
          ...place(node),
          message: `Không dùng thẻ HTML <${name}> trong bài${RUNS.test(name) ? ': thẻ này có thể chạy mã lệnh' : ''}. ${htmlRemedy(name)}`,
        });
      }
    }
  },
};
