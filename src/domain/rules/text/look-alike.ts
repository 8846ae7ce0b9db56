import type { Rule, TextFile } from '../rule.ts';

const OTHER =
  '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Lisu}]';
// One word with both Latin letters and others that look the same.
const MIXED = new RegExp(`\\p{Script=Latin}${OTHER}|${OTHER}\\p{Script=Latin}`, 'u');
// Bold and italic letters of mathematics, as posts on social networks have them, and full-width ones; one run of words.
const STYLED =
  /[\u{1D400}-\u{1D7FF}\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A](?:[\u{1D400}-\u{1D7FF}\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\p{M}]| (?=[\u{1D400}-\u{1D7FF}]))*/gu;

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
    for (const { index, 0: words } of source.matchAll(STYLED)) {
      const right = words.normalize('NFKC');
      report({
        offset: index,
        message: `Chữ "${words}" là chữ kiểu (đậm, nghiêng, rộng) chép từ mạng xã hội hoặc phần mềm khác: tìm kiếm và máy đọc không hiểu. Hãy thay bằng chữ thường "${right}" (lệnh npm run validate -- --fix thay giúp).`,
        fix: right,
        repair: { kind: 'replace', offset: index, length: words.length, text: right, ask: false },
      });
    }
    if (!new RegExp(OTHER, 'u').test(source)) return;
    for (const match of source.matchAll(/[\p{L}\p{M}]+/gu)) {
      // µm, Ω and the like stand between a number and a unit, not in words.
      if (!MIXED.test(match[0])) continue;
      if (match[0].length < 3 && /\p{Script=Greek}/u.test(match[0])) continue;
      report({
        offset: match.index,
        message: `Chữ "${match[0]}" lẫn chữ cái của bảng chữ khác trông giống chữ Việt, tìm kiếm sẽ không ra. Hãy xóa và gõ lại chữ này.`,
      });
    }
  },
};
