import type { Rule, TextFile } from '../rule.ts';

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
      const [whole, before = ''] = match;
      const offset = match.index + before.length;
      const value = whole.slice(before.length).trimEnd();
      const text = `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
      report({
        offset,
        message: `Sau dấu cách, dấu # làm máy bỏ hết phần còn lại của dòng: chỉ còn "${match[2] ?? ''}". Hãy đặt cả giá trị trong dấu nháy kép; lời nhắc cho người soạn thì viết ở dòng riêng.`,
        fix: text,
        repair: { kind: 'replace', offset, length: whole.length - before.length, text, ask: true },
      });
    }
  },
};
