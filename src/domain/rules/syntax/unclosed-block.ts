import { nearest } from '../../suggest.ts';
import type { Rule, SyntaxFault } from '../rule.ts';

export const unclosedBlock: Rule<SyntaxFault> = {
  id: 'unclosed-tag',
  what: 'Khối mở mà không đóng',
  examples: {
    in: 'body',
    bad: '<GhiChu>\nSố liệu đến tháng 9 năm 2023.',
    good: '<GhiChu>\nSố liệu đến tháng 9 năm 2023.\n</GhiChu>',
  },
  check({ message, after, blocks, file, line }, report) {
    const stray = /Unexpected closing tag `<\/([^>`]*)>`/.exec(message);
    const open = /^<([A-Za-z][\w.:-]*)/.exec(after)?.[1];
    const names = blocks.map(({ name }) => name);
    const near = (name: string): string => {
      const meant = names.includes(name) ? undefined : nearest(name, names);
      return meant ? ` Có phải <${meant}>?` : '';
    };
    if (stray) {
      const expected = /corresponding closing tag for `<([^>`]*)>` \((\d+):/.exec(message);
      report({
        message: expected
          ? `Thẻ đóng </${stray[1]}> không khớp với thẻ mở <${expected[1]}>. Hãy viết </${expected[1]}>.`
          : `Thẻ đóng </${stray[1]}> không có thẻ mở. Hãy xóa nó, hoặc thêm <${stray[1]}> ở trên.`,
      });
      return;
    }
    if (
      !/Expected a closing tag|before the end of|unexpected-eof|Unexpected end of file/.test(
        message,
      )
    )
      return;
    if (open === undefined || !/^[A-Z]/.test(open)) return;
    const block = blocks.find(({ name }) => name === open);
    const lines = file.source.split('\n');
    // "<GhiChu> … <GhiChu>": the second one lacks its stroke.
    if (new RegExp(`^\\s*<${open}(?:\\s[^>]*)?>\\s*$`).test(lines[line - 1] ?? '')) {
      const again = lines.findIndex(
        (text, at) => at >= line && new RegExp(`^\\s*<\\\\?${open}>\\s*$`).test(text),
      );
      if (again >= 0 && block?.content) {
        report({
          message: `Khối <${open}> chưa đóng: thẻ đóng ở dòng ${again + 1} thiếu dấu gạch chéo. Hãy viết </${open}> ở dòng ấy.`,
        });
        return;
      }
    }
    report({
      message:
        block?.content === false
          ? `Khối <${open}> chưa đóng. Khối này không có nội dung: hãy viết ${block.example}`
          : `Khối <${open}> chưa đóng.${near(open)} Hãy thêm </${open}> trên một dòng riêng ở cuối khối, thẻ mở cũng trên một dòng riêng.`,
    });
  },
};
