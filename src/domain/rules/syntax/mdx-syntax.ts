import type { Rule, SyntaxFault } from '../rule.ts';

/** The last to be asked: whatever no other rule explains. */
export const mdxSyntax: Rule<SyntaxFault> = {
  id: 'body-syntax',
  what: 'Lời bài viết sai cú pháp',
  examples: {
    in: 'body',
    bad: '<GhiChu ten=moi>\nSố liệu đến tháng 9.\n</GhiChu>',
    good: '<GhiChu ten="Số liệu">\nSố liệu đến tháng 9.\n</GhiChu>',
  },
  check({ after, lineText }, report) {
    const tag = /<([A-Z]\w*)[^>]*$/.exec(
      lineText.slice(0, lineText.length - after.length + 1),
    )?.[1];
    const attribute = / ([a-z]\w*)=(?=[^"'{\s])["“”]?([^\s"“”>/,]*)/.exec(after);
    report({
      message: /^<[A-Z]/.test(after)
        ? attribute
          ? `Giá trị của "${attribute[1]}" phải nằm trong dấu nháy thẳng: ${attribute[1]}="${attribute[2]}"`
          : 'Khối viết sai. Thuộc tính phải có dạng ten="giá trị", với dấu nháy thẳng ", cách nhau bằng dấu cách (không phải dấu phẩy); khối đóng bằng > hoặc />.'
        : tag
          ? `Khối <${tag}> viết sai. Thuộc tính phải có dạng ten="giá trị", với dấu nháy thẳng ", mỗi khối đóng bằng > hoặc />.`
          : 'Không đọc được lời bài từ chỗ này: có dấu < hoặc { không phải của một khối. Hãy xóa, hoặc gõ \\< và \\{.',
    });
  },
};
