import type { Rule, TextFile } from '../rule.ts';

const MARKUP =
  /<\/?(?:o:p|w:[a-z]+|m:[a-z]+|v:[a-z]+|st1:[a-z]+|font|xml)\b|\bMso[A-Z][A-Za-z]+|mso-[a-z-]{1,60}\s{0,9}:|<!--\[if|<!\[endif\]|\bsmarttags?\b|urn:schemas-microsoft-com|StartFragment|[\uF000-\uF0FF]|\bclass="Mso/gi;

/** A bullet that Word draws, and dashes one line after the other: Markdown makes one paragraph of them. */
const BULLET = /^[ \t]*([·•▪◦●■○➢✓][ \t\u00A0]+)\S/gmu;
const DASHES = /^[ \t]*([–—][ \t\u00A0]+)\S.*\n[ \t]*[–—][ \t\u00A0]/gmu;

export const wordMarkup: Rule<TextFile> = {
  id: 'word-markup',
  what: 'Mã của Word dán lẫn vào bài',
  examples: {
    in: 'body',
    bad: '<p class="MsoNormal">Bà con mở đường.<o:p></o:p></p>',
    good: 'Bà con mở đường.',
  },
  check({ source, bodyStart }, report) {
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
    for (const pattern of [BULLET, DASHES]) {
      for (const match of source.slice(bodyStart).matchAll(pattern)) {
        const mark = match[1] ?? '';
        const offset = bodyStart + match.index + match[0].indexOf(mark);
        report({
          offset,
          message: `Dấu "${mark.trim()}" của Word không thành danh sách: các dòng sẽ dính vào nhau. Hãy thay bằng dấu gạch ngắn và dấu cách: "- ".`,
          fix: '- ',
          repair: { kind: 'replace', offset, length: mark.length, text: '- ', ask: true },
        });
      }
    }
  },
};
