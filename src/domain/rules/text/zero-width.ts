import type { Rule, TextFile } from '../rule.ts';
import { ZERO_WIDTH, codePoint, reportInvisible } from './invisible.ts';

const PATTERN = new RegExp(`(?<!\\p{Extended_Pictographic}\\uFE0F?)[${ZERO_WIDTH}]+`, 'gu');

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
