import type { Rule, TextFile } from '../rule.ts';
import { BIDI, codePoint, reportInvisible } from './invisible.ts';

const PATTERN = new RegExp(`[${BIDI}]`, 'gu');

export const bidiControl: Rule<TextFile> = {
  id: 'bidi-control',
  what: 'Ký tự vô hình đảo chiều chữ',
  examples: {
    in: 'field',
    bad: 'title: Đường \u202Emới\u202C ở tổ 3',
    good: 'title: Đường mới ở tổ 3',
  },
  check(file, report) {
    reportInvisible(file, report, {
      characters: BIDI,
      pattern: PATTERN,
      message: (character) =>
        `Có ký tự vô hình đảo chiều chữ (${codePoint(character)}): người đọc sẽ thấy chữ khác với chữ thật. Hãy xóa nó (lệnh npm run validate -- --fix xóa giúp).`,
    });
  },
};
