import type { Rule, TextFile } from '../rule.ts';

// One word with both Latin letters and Greek or Cyrillic ones that look the same.
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

export const lookAlike: Rule<TextFile> = {
  id: 'look-alike-letter',
  what: 'Chữ cái của bảng chữ khác trông giống chữ Việt (Ð của tiếng Iceland, chữ Nga, Hy Lạp)',
  examples: {
    in: 'field',
    bad: 'title: Đường mới ở tổ 3, pһường cũ'.replace('һ', 'һ'),
    good: 'title: Đường mới ở tổ 3, phường cũ',
  },
  check({ source }, report) {
    // Old keyboards and PDF files hold the Icelandic letter in the place of ours: "NÐ-CP", "Ðường".
    for (const { index, 0: letter } of source.matchAll(/[ÐðƉ]/g)) {
      const right = letter === 'ð' ? 'đ' : 'Đ';
      report({
        offset: index,
        message: `Chữ "${letter}" ở đây là chữ của bảng chữ khác, trông giống "${right}" nhưng tìm kiếm không ra. Hãy thay bằng "${right}" (lệnh npm run validate -- --fix thay giúp).`,
        fix: right,
        repair: { kind: 'replace', offset: index, length: 1, text: right, ask: false },
      });
    }
    if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(source)) return;
    for (const match of source.matchAll(/[\p{L}\p{M}]+/gu)) {
      // µm, Ω and the like stand between a number and a unit, not in words.
      if (match[0].length < 3 || !MIXED.test(match[0])) continue;
      report({
        offset: match.index,
        message: `Chữ "${match[0]}" lẫn chữ cái của bảng chữ khác trông giống chữ Việt, tìm kiếm sẽ không ra. Hãy xóa và gõ lại chữ này.`,
      });
    }
  },
};
