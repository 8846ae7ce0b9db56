import type { Rule, TextFile } from '../rule.ts';
import { publishedProse } from './published-prose.ts';

// What an old code page lacks becomes "?": inside a word ("hi?n") or at its start ("??ng"). A question
// ends with "?" after a word; "sao?Vì" lacks a space and nothing else.
const LOST =
  /(?:\p{Ll}|(?<!\p{L})\p{Lu})\?+(?=\p{Ll})|\p{Lu}\?+(?=\p{Lu}(?!\p{Ll}))|(?<![\p{L}\p{M}\p{N}?!.…)\]"”’])\?+(?=\p{L})/gu;
/** An address without "https://": "vi-du.vn/xem?so=3". */
const ADDRESS = /[/\\][^?]*\?|\?[^=]*=/;
/** So many words are quoted: enough to see what happened, few enough to read. */
const QUOTED = 3;

export const lostLetter: Rule<TextFile> = {
  id: 'lost-letter',
  what: 'Dấu "?" ở chỗ của chữ có dấu: chữ đã mất khi lưu tệp kiểu ANSI',
  examples: {
    in: 'body',
    bad: 'Bà con t? 3 h?p bàn, th?ng nh?t hi?n ??t.',
    good: 'Bà con tổ 3 họp bàn, thống nhất hiến đất. Vì sao? Vì đường hẹp.',
  },
  check(file, report) {
    const words = [...publishedProse(file).matchAll(/[^\s"'“”‘’()]+/g)].filter(
      ([word]) => !ADDRESS.test(word) && word.search(LOST) >= 0,
    );
    const [first] = words;
    if (!first) return;
    const all = [...new Set(words.map(([word]) => word.replace(/[.,;:!]+$/, '')))];
    const quoted = all.slice(0, QUOTED).map((word) => `"${word}"`);
    report({
      offset: first.index,
      message: `Dấu ? ở chỗ của chữ có dấu: ${quoted.join(', ')}${all.length > QUOTED ? ` và ${all.length - QUOTED} chữ khác trong tệp` : ''}. Chữ ấy đã mất khi tệp được lưu kiểu ANSI, không sửa lại được. Hãy chép lại từ bản gốc cả những chỗ có dấu ? như vậy, kể cả dấu ? ở cuối chữ; nếu là câu hỏi thì thêm dấu cách sau dấu ?.`,
    });
  },
};
