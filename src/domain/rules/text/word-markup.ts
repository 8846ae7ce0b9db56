import type { Rule, TextFile } from '../rule.ts';

const MARKUP =
  /<\/?(?:o:p|w:[a-z]+|m:[a-z]+|v:[a-z]+|st1:[a-z]+|font|xml)\b|\bMso[A-Z][A-Za-z]+|mso-[a-z-]+\s*:|<!--\[if|<!\[endif\]|\bsmarttags?\b|urn:schemas-microsoft-com|StartFragment|[\uF000-\uF0FF]|\bclass="Mso/gi;

export const wordMarkup: Rule<TextFile> = {
  id: 'word-markup',
  what: 'Mã của Word dán lẫn vào bài',
  examples: {
    in: 'body',
    bad: '<p class="MsoNormal">Bà con mở đường.<o:p></o:p></p>',
    good: 'Bà con mở đường.',
  },
  check({ source }, report) {
    let line = -1;
    for (const match of source.matchAll(MARKUP)) {
      // One report a line: pasted markup has many marks.
      const own = source.lastIndexOf('\n', match.index);
      if (own === line) continue;
      line = own;
      const symbol = match[0].charCodeAt(0) >= 0xf000 && match[0].length === 1;
      report({
        offset: match.index,
        message: symbol
          ? 'Ký hiệu của phông Wingdings hoặc Symbol dán từ Word, người đọc chỉ thấy ô vuông. Hãy thay bằng gạch đầu dòng "- " hoặc xóa đi.'
          : `"${match[0]}" là mã của Word. Hãy xóa, rồi dán lại bằng Ctrl+Shift+V (dán chữ thuần).`,
      });
    }
  },
};
