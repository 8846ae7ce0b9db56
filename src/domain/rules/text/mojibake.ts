import type { Rule, TextFile } from '../rule.ts';

// UTF-8 read as Windows-1252: "Ã¡", "áº¡", "á»›", "Ä‘", "Æ°", "â€œ". "Â»" may be a letter and a quotation mark.
const C1 = '\\u0080-\\u009F‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const LATIN1 = new RegExp(
  `Ã[${C1}\\u00A1-\\u00BF]|á[º»][${C1}\\u00A0-\\u00BF]|Ä[‘\\u0091\\u0090]|Æ[°¡¯]|Ä©|Å©|â€[\\u009D\\u009Cœ™“”˜¦]|Â[\\u00A1-\\u00BA\\u00BC-\\u00BF]`,
);
// TCVN3 fonts (.VnTime) keep Vietnamese letters in the places of signs: "§­êng", "Th«n", "®Êt".
const TCVN3 = /\p{L}[§®¬¨©«¸¹¶·¦][\p{L}]|(?<![\p{L}\p{N}])[§®](?=\p{Ll}|[\u00AD­«¬¨©¸])\S/u;

// VNI fonts write a letter and its mark as two letters: "Nhaân daân hieán ñaát".
const VNI = /(?:aâ|aå|aä|aù|aø|aû|aõ|aï|eâ|eå|eä|öô|öø|öù|ôù|ôø|ñ[aeioöuy])/gi;

export const mojibake: Rule<TextFile> = {
  id: 'mojibake',
  what: 'Chữ có dấu biến thành ký hiệu lạ (lỗi phông, lỗi bảng mã)',
  examples: {
    in: 'field',
    bad: 'title: ÄÆ°á»ng má»›i á»Ÿ tá»• 3',
    good: 'title: Đường mới ở tổ 3',
  },
  check({ source }, report) {
    let start = 0;
    let found = 0;
    for (const line of source.split('\n')) {
      const vni = [...line.matchAll(VNI)];
      const match = LATIN1.exec(line) ?? TCVN3.exec(line) ?? (vni.length > 1 ? vni[0] : undefined);
      if (match) {
        found += 1;
        // A whole file in the wrong encoding is one mistake.
        if (found > 3) return;
        const old = !LATIN1.test(line);
        const from = line.lastIndexOf(' ', match.index) + 1;
        const word = line.slice(from).split(' ')[0] ?? '';
        report({
          offset: start + from,
          message: old
            ? `Chữ "${word}" soạn bằng phông cũ (.VnTime, VNI-Times; bảng mã TCVN3, VNI). Hãy chuyển sang Unicode, ví dụ bằng Công cụ của Unikey (Ctrl+Shift+F6), rồi dán lại.`
            : `Chữ "${word}" là chữ có dấu bị đọc sai bảng mã. Hãy chép lại đoạn này từ bản gốc hoặc gõ lại.`,
        });
      }
      start += line.length + 1;
    }
  },
};
