import type { Rule, SyntaxFault } from '../rule.ts';
import { offsetAt } from '../offset-at.ts';

/** A value between the quotation marks that Word makes, straight ones of another kind inside. */
const VALUE = String.raw`[“”„«"][^“”„«»"<>\n]*[“”»"]|[‘’'][^‘’'"<>\n]*[‘’']`;
/** A whole tag whose values stand in quotation marks of any kind. */
const TAG = new RegExp(String.raw`^<[A-Z]\w*(?:\s+[A-Za-z]\w*\s*=\s*(?:${VALUE}))+\s*/?>`);

/** The tag that stands at the beginning of a text, with straight marks; undefined where it is wrong in another way. */
function straightened(text: string): { written: string; right: string } | undefined {
  const written = TAG.exec(text)?.[0];
  if (written === undefined) return undefined;
  const right = written.replaceAll(
    new RegExp(String.raw`\s*=\s*(${VALUE})`, 'g'),
    (_, value: string) => `="${value.slice(1, -1)}"`,
  );
  return right === written ? undefined : { written, right };
}

/** The last to be asked: whatever no other rule explains. */
export const mdxSyntax: Rule<SyntaxFault> = {
  id: 'body-syntax',
  what: 'Lời bài viết sai cú pháp',
  examples: {
    in: 'body',
    bad: '<GhiChu ten=moi>\nSố liệu đến tháng 9.\n</GhiChu>',
    good: '<GhiChu ten="Số liệu">\nSố liệu đến tháng 9.\n</GhiChu>',
  },
  check({ file, line, column, after, lineText }, report) {
    const lines = file.source.split('\n');
    const straight = straightened((lines[line - 1] ?? '').slice(column - 1));
    if (straight) {
      const { written, right } = straight;
      report({
        message: `Dấu nháy cong “ ” của Word không dùng được trong khối. Hãy viết: ${right}`,
        fix: right,
        repair: {
          kind: 'replace',
          offset: offsetAt(file.source, line, column),
          length: written.length,
          text: right,
          ask: false,
        },
      });
      return;
    }
    const tag = /<([A-Z]\w*)[^>]*$/.exec(
      lineText.slice(0, lineText.length - after.length + 1),
    )?.[1];
    const attribute = / ([a-z]\w*)=(?=[^"'{\s])(?:“([^”>]*)”?|”?([^\s"“”>/,]*))/.exec(after);
    report({
      message: /^<[A-Z]/.test(after)
        ? attribute
          ? `Giá trị của "${attribute[1]}" phải nằm trong dấu nháy thẳng: ${attribute[1]}="${attribute[2] ?? attribute[3]}"`
          : 'Khối viết sai. Thuộc tính phải có dạng ten="giá trị", với dấu nháy thẳng ", cách nhau bằng dấu cách (không phải dấu phẩy); khối đóng bằng > hoặc />.'
        : tag
          ? `Khối <${tag}> viết sai. Thuộc tính phải có dạng ten="giá trị", với dấu nháy thẳng ", mỗi khối đóng bằng > hoặc />.`
          : 'Không đọc được lời bài từ chỗ này: có dấu < hoặc { không phải của một khối. Hãy xóa, hoặc gõ \\< và \\{.',
    });
  },
};
