import type { Rule, TextFile } from '../rule.ts';
import { BLANK, ZERO_WIDTH, codePoint, reportInvisible } from './invisible.ts';

// An emoji may have joiners ("👩🏽‍🌾"), a flag the letters of its name; one after the other hides a text.
// In the font of an old file a soft hyphen is the letter ư: "®­êng" has a rule of its own.
const PATTERN = new RegExp(
  `(?:[${BLANK}]|(?<![®©])\\u00AD|(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\uFE0F?)\\u200D|(?<!\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{0,6})[\\u{E0000}-\\u{E007F}])+`,
  'gu',
);

export const zeroWidth: Rule<TextFile> = {
  id: 'zero-width-character',
  what: 'Ký tự vô hình chen trong chữ',
  examples: { in: 'field', bad: 'title: Đường\u200B mới ở tổ 3', good: 'title: Đường mới ở tổ 3' },
  check(file, report) {
    reportInvisible(file, report, {
      characters: ZERO_WIDTH,
      pattern: PATTERN,
      message: (character) =>
        `Có ký tự vô hình (${codePoint(character)}) ở đây, làm tìm kiếm và sao chép sai. Hãy xóa nó (lệnh npm run validate -- --fix xóa giúp).`,
    });
  },
};
