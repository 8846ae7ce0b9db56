import type { Body, Rule } from '../rule.ts';
import { isComment, isRealImport } from './safe.ts';

export const mdxImport: Rule<Body> = {
  id: 'mdx-import-export',
  what: 'Lệnh import hoặc export trong lời bài',
  examples: { in: 'body', bad: 'import Anh from "./anh.astro"', good: 'Bà con mở đường.' },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (node.type !== 'mdxjsEsm' || !isRealImport(node.value ?? '')) continue;
      report({
        ...place(node),
        message:
          'Không dùng lệnh import, export trong bài: đó là mã lệnh của máy. Hãy xóa dòng này.',
      });
    }
  },
};

export const proseImport: Rule<Body> = {
  id: 'prose-import-export',
  what: 'Dòng bắt đầu bằng chữ "import" hoặc "export"',
  examples: {
    in: 'body',
    bad: 'export hàng hóa của hợp tác xã tăng gấp đôi.',
    good: 'Xuất khẩu hàng hóa của hợp tác xã tăng gấp đôi.',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (node.type !== 'mdxjsEsm' || isRealImport(node.value ?? '')) continue;
      const word = /^\s*(\w+)/.exec(node.value ?? '')?.[1] ?? 'import';
      report({
        ...place(node),
        message: `Dòng bắt đầu bằng "${word}" nên máy tưởng là mã lệnh và cả đoạn sẽ mất. Hãy đổi cách viết (ví dụ "${word === 'export' ? 'Xuất khẩu' : 'Nhập khẩu'}"), hoặc viết hoa: "${word.charAt(0).toUpperCase()}${word.slice(1)}".`,
      });
    }
  },
};

export const mdxExpression: Rule<Body> = {
  id: 'mdx-expression',
  what: 'Dấu { } bao một biểu thức',
  examples: {
    in: 'body',
    bad: 'Bà con hiến {500} mét vuông đất.',
    good: 'Bà con hiến 500 mét vuông đất.',
  },
  check({ nodes, place, placeOfAttribute }, report) {
    const message = (inside: string): string =>
      /^[\p{L}\p{N}\s.,%²/-]*$/u.test(inside) && /\p{L}{2}.*\s|[À-ỹ]/u.test(inside)
        ? `Dấu { } làm máy tưởng "${inside.trim().slice(0, 40)}" là lệnh. Hãy dùng dấu ngoặc ( ), hoặc gõ \\{ và \\}.`
        : 'Không dùng biểu thức { … } trong bài: đó là mã lệnh của máy. Hãy xóa hai dấu { }, chỉ giữ chữ; hoặc gõ \\{ và \\}.';
    for (const { node } of nodes) {
      if (/^mdx(?:Flow|Text)Expression$/.test(node.type) && !isComment(node.value ?? '')) {
        report({ ...place(node), message: message(node.value ?? '') });
      }
      for (const { type, name, value } of node.attributes ?? []) {
        if (type === 'mdxJsxExpressionAttribute') {
          report({
            ...place(node),
            message: 'Không dùng {…} trong thẻ. Mỗi thuộc tính viết ten="giá trị".',
          });
        } else if (typeof value === 'object' && value !== null) {
          report({
            ...placeOfAttribute(node, name ?? ''),
            message: `Thuộc tính "${name}" viết bằng dấu { }. Hãy dùng dấu nháy kép: ${name}="giá trị".`,
          });
        }
      }
    }
  },
};
