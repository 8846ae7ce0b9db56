import type { Rule, TextFile } from '../rule.ts';
import { inQuotes } from '../yaml/declaration-lines.ts';

const CUT =
  /^([ \t]*(?:- )?[A-Za-z]+:[ \t]+|[ \t]*- )([^\s"'#[{&*!|>%@`][^\n]*?)(?<![ \t])[ \t]+#[^\n]*$/gm;

export const hashInValue: Rule<TextFile> = {
  id: 'yaml-hash-in-value',
  what: 'Dấu # trong giá trị: phần sau nó bị bỏ',
  examples: {
    in: 'field',
    bad: 'title: Bà con tổ #3 hiến đất',
    good: 'title: "Bà con tổ #3 hiến đất"',
  },
  check({ source, bodyStart, path }, report) {
    const yaml = path.endsWith('.yml') ? source : source.slice(0, bodyStart);
    for (const match of yaml.matchAll(CUT)) {
      const [whole, before = '', kept = ''] = match;
      const offset = match.index + before.length;
      const value = whole.slice(before.length).trimEnd();
      const cut = value.slice(kept.length).trimStart();
      const told = `Sau dấu cách, dấu # làm máy bỏ hết phần còn lại của dòng: chỉ còn "${kept}".`;
      // "tổ #3" is meant to be read; what else stands after a # may be for colleagues only.
      if (/^#\d/.test(cut)) {
        const text = inQuotes(value);
        report({
          offset,
          message: `${told} Hãy đặt cả giá trị trong dấu nháy kép; lời nhắc cho người soạn thì viết ở dòng riêng.`,
          ...(!/[ \t]#/.test(cut) && {
            fix: text,
            repair: {
              kind: 'replace',
              offset,
              length: whole.length - before.length,
              text,
              ask: true,
            },
          }),
        });
      } else {
        const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
        const note = cut.replace(/^#+[ \t]*/, '');
        report({
          offset,
          message:
            note === ''
              ? 'Dấu # ở cuối dòng thừa. Hãy xóa nó.'
              : `${told} Nếu "${note}" là lời nhắc cho người soạn, hãy chuyển nó lên một dòng riêng ở trên, bắt đầu bằng #; nếu phải đăng lên trang, hãy đặt cả giá trị trong dấu nháy kép.`,
          repair: {
            kind: 'replace',
            offset: match.index,
            length: whole.length,
            text: note === '' ? before + kept : `${indent}# ${note}\n${before}${kept}`,
            // It may belong on the page after all.
            ask: note !== '',
          },
        });
      }
    }
  },
};
