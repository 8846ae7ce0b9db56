import type { Rule, TextFile } from '../rule.ts';

export const replacementCharacter: Rule<TextFile> = {
  id: 'replacement-character',
  what: 'Ký tự hỏng "�"',
  examples: { in: 'field', bad: 'title: Đường m�i ở tổ 3', good: 'title: Đường mới ở tổ 3' },
  check({ source, values }, report) {
    for (const match of source.matchAll(/\uFFFD+/g)) {
      const word = /\S*$/.exec(source.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
      report({
        offset: match.index,
        message: `Ký tự "�" ở đây là chữ đã hỏng khi chuyển bảng mã${word ? ` (sau "${word}")` : ''}. Hãy gõ lại chữ đúng.`,
      });
    }
    for (const { field, value } of values) {
      if (!value.includes('\uFFFD') || source.includes('\uFFFD')) continue;
      report({
        field,
        message: 'Có ký tự "�", tức chữ đã hỏng khi chuyển bảng mã. Hãy gõ lại chữ đúng.',
      });
    }
  },
};
