import { nearest } from '../../suggest.ts';
import type { Finding, Rule, SyntaxFault } from '../rule.ts';
import { offsetAt } from '../offset-at.ts';

/**
 * A block whose opening and closing tags differ by a slip: the one that is written wrongly, with its repair.
 * @param place of the opening tag in the file
 */
function mispaired(
  { file, blocks }: SyntaxFault,
  { line, column }: { line: number; column: number },
): Finding | undefined {
  const start = offsetAt(file.source, line, column);
  const rest = file.source.slice(start);
  // Names as people type them, "GhiChú"; "</a>" is of another language, not a slip for "</Anh>".
  const open = /^<(\p{L}[\p{L}\p{N}_]{2,})/u.exec(rest)?.[1];
  const closing = /<\/(\p{L}[\p{L}\p{N}_]{2,})\s*>/u.exec(rest);
  const close = closing?.[1];
  if (!closing || open === undefined || close === undefined || close === open) return undefined;
  const known = (name: string): boolean => blocks.some((block) => block.name === name);
  if (known(open) === known(close) || nearest(close, [open]) === undefined) return undefined;
  const [wrong, right] = known(open) ? [close, open] : [open, close];
  const offset = known(open) ? start + closing.index + 2 : start + 1;
  const at = file.source.slice(0, offset).split('\n');
  return {
    line: at.length,
    column: (at.at(-1)?.length ?? 0) + 1,
    message: known(open)
      ? `Thẻ đóng </${wrong}> không khớp với thẻ mở <${right}>. Hãy viết </${right}>.`
      : `Tên khối ở thẻ mở <${wrong}> viết sai. Hãy viết <${right}>, như thẻ đóng.`,
    fix: right,
    repair: { kind: 'replace', offset, length: wrong.length, text: right, ask: false },
  };
}

export const unclosedBlock: Rule<SyntaxFault> = {
  id: 'unclosed-tag',
  what: 'Khối mở mà không đóng',
  examples: {
    in: 'body',
    bad: '<GhiChu>\nSố liệu đến tháng 9 năm 2023.',
    good: '<GhiChu>\nSố liệu đến tháng 9 năm 2023.\n</GhiChu>',
  },
  check(fault, report) {
    const { message, after, blocks, file, line, column } = fault;
    const stray = /Unexpected closing tag `<\/([^>`]*)>`/.exec(message);
    const open = /^<([A-Za-z][\w.:-]*)/.exec(after)?.[1];
    const names = blocks.map(({ name }) => name);
    const near = (name: string): string => {
      const meant = names.includes(name) ? undefined : nearest(name, names);
      return meant ? ` Có phải <${meant}>?` : '';
    };
    if (stray) {
      const expected = /corresponding closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(message);
      const bodyLine = file.source.slice(0, file.bodyStart).split('\n').length;
      const slip =
        expected &&
        mispaired(fault, {
          line: Number(expected[2]) + bodyLine - 1,
          column: Number(expected[3]),
        });
      if (slip) {
        report(slip);
        return;
      }
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
    const slip = mispaired(fault, { line, column });
    if (slip) {
      report(slip);
      return;
    }
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
