import type { Rule, TextFile } from '../rule.ts';
import { CONTROL, codePoint, entities } from './invisible.ts';

export const controlCharacter: Rule<TextFile> = {
  id: 'control-character',
  what: 'Ký tự điều khiển, ký tự không hiện được lẫn trong chữ',
  examples: {
    in: 'body',
    bad: 'Bà con mở đường.\u000BĐường rộng 5 m.',
    good: 'Bà con mở đường. Đường rộng 5 m.',
  },
  check({ source, values }, report) {
    let found = false;
    for (const { index, 0: character } of source.matchAll(CONTROL)) {
      found = true;
      report({
        offset: index,
        message: `Có ký tự điều khiển hoặc không hiện được (${codePoint(character)}) ở đây, thường do dán từ phần mềm khác. Hãy xóa nó (lệnh npm run validate -- --fix thay bằng dấu cách).`,
        fix: ' ',
        repair: { kind: 'replace', offset: index, length: character.length, text: ' ', ask: false },
      });
    }
    const one = new RegExp(CONTROL.source, 'u');
    for (const { offset, length, character } of entities(source)) {
      if (!one.test(character)) continue;
      report({
        offset,
        message: `"${source.slice(offset, offset + length)}" là ký tự điều khiển (${codePoint(character)}) viết theo kiểu HTML. Hãy xóa nó.`,
        fix: '',
        repair: { kind: 'replace', offset, length, text: '', ask: false },
      });
    }
    if (found) return;
    for (const { field, value } of values) {
      const match = one.exec(value);
      if (match)
        report({ field, message: `Có ký tự điều khiển (${codePoint(match[0])}). Hãy xóa nó.` });
    }
  },
};
