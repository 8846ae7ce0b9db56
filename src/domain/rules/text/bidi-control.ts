import type { Rule, TextFile } from '../rule.ts';
import { BIDI, codePoint, entities } from './invisible.ts';

const PATTERN = new RegExp(`[${BIDI}]`, 'gu');

export const bidiControl: Rule<TextFile> = {
  id: 'bidi-control',
  what: 'Ký tự vô hình đảo chiều chữ',
  examples: {
    in: 'field',
    bad: 'title: Đường \u202Emới\u202C ở tổ 3',
    good: 'title: Đường mới ở tổ 3',
  },
  check({ source, values }, report) {
    const message = (character: string): string =>
      `Có ký tự vô hình đảo chiều chữ (${codePoint(character)}): người đọc sẽ thấy chữ khác với chữ thật. Hãy xóa nó (lệnh npm run validate -- --fix xóa giúp).`;
    let found = false;
    for (const { index, 0: character } of source.matchAll(PATTERN)) {
      found = true;
      report({
        offset: index,
        message: message(character),
        fix: '',
        repair: { kind: 'replace', offset: index, length: 1, text: '', ask: false },
      });
    }
    for (const { offset, length, character } of entities(source)) {
      if (!new RegExp(`^[${BIDI}]$`, 'u').test(character)) continue;
      report({
        offset,
        message: message(character),
        fix: '',
        repair: { kind: 'replace', offset, length, text: '', ask: false },
      });
    }
    if (found) return;
    for (const { field, value } of values) {
      const match = new RegExp(PATTERN.source, 'u').exec(value);
      if (match) report({ field, message: message(match[0]) });
    }
  },
};
