import type { Rule, TextFile } from '../rule.ts';
import { ZERO_WIDTH, codePoint, entities } from './invisible.ts';

const PATTERN = new RegExp(`(?<!\\p{Extended_Pictographic}\\uFE0F?)[${ZERO_WIDTH}]+`, 'gu');

export const zeroWidth: Rule<TextFile> = {
  id: 'zero-width-character',
  what: 'Ký tự vô hình chen trong chữ',
  examples: { in: 'field', bad: 'title: Đường\u200B mới ở tổ 3', good: 'title: Đường mới ở tổ 3' },
  check({ source, values }, report) {
    const message = (character: string): string =>
      `Có ký tự vô hình (${codePoint(character)}) ở đây, làm tìm kiếm và sao chép sai. Hãy xóa nó (lệnh npm run validate -- --fix xóa giúp).`;
    let found = false;
    for (const match of source.matchAll(PATTERN)) {
      found = true;
      report({
        offset: match.index,
        message: message(match[0]),
        fix: '',
        repair: {
          kind: 'replace',
          offset: match.index,
          length: match[0].length,
          text: '',
          ask: false,
        },
      });
    }
    for (const { offset, length, character } of entities(source)) {
      if (!new RegExp(`^[${ZERO_WIDTH}]$`, 'u').test(character)) continue;
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
