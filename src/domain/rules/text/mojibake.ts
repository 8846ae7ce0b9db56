import { offsetAt } from '../offset-at.ts';
import type { Report, Rule, TextFile } from '../rule.ts';
import { misreadAt, readRight } from './misread.ts';

// TCVN3 fonts (.VnTime) keep Vietnamese letters in the places of signs: "§­êng", "Th«n", "®Êt".
const TCVN3 = /\p{L}[§®¬¨©«¸¹¶·¦][\p{L}]|(?<![\p{L}\p{N}])[§®](?=\p{Ll}|[\u00AD­«¬¨©¸])\S/u;

// VNI fonts write a letter and its mark as two letters: "Nhaân daân hieán ñaát".
const VNI = /(?:aâ|aå|aä|aù|aø|aû|aõ|aï|eâ|eå|eä|öô|öø|öù|ôù|ôø|ñ[aeioöuy])/gi;

const wordAt = (line: string, at: number): string => {
  const from = line.lastIndexOf(' ', at) + 1;
  return line.slice(from).split(' ')[0] ?? '';
};

/** Tells of the lines that can be read right, all at once; gives back which they are. */
function reportMisread(source: string, report: Report): Set<number> {
  const lines = source.split('\n');
  const whole = readRight(source)?.split('\n');
  const right = whole ?? lines.map((line) => readRight(line) ?? line);
  const changed = [...lines.keys()].filter((index) => right[index] !== lines[index]);
  const [first, last] = [changed[0], changed.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const textOf = (all: readonly string[]): string => all.slice(first, last + 1).join('\n');
  const offset = offsetAt(source, first + 1);
  const word = wordAt(lines[first] ?? '', misreadAt(lines[first] ?? ''));
  const meant = readRight(word);
  const where = whole
    ? 'Cả tệp có chữ bị đọc sai bảng mã'
    : first === last
      ? 'Dòng này có chữ bị đọc sai bảng mã'
      : `Từ đây đến dòng ${last + 1} có chữ bị đọc sai bảng mã`;
  report({
    offset,
    message: `${where}${meant === undefined ? '' : ` ("${word}" là "${meant}")`}; máy đọc lại đúng được. Đừng sửa tay, hãy chạy lệnh npm run validate -- --fix.`,
    repair: {
      kind: 'replace',
      offset,
      length: textOf(lines).length,
      text: textOf(right),
      ask: false,
    },
  });
  return new Set(changed);
}

export const mojibake: Rule<TextFile> = {
  id: 'mojibake',
  what: 'Chữ có dấu biến thành ký hiệu lạ (lỗi phông, lỗi bảng mã)',
  examples: {
    in: 'field',
    bad: 'title: ÄÆ°á»ng má»›i á»Ÿ tá»• 3',
    good: 'title: Đường mới ở tổ 3',
  },
  check({ source }, report) {
    const told = reportMisread(source, report);
    let start = 0;
    let found = 0;
    for (const [index, line] of source.split('\n').entries()) {
      const misread = misreadAt(line);
      const vni = [...line.matchAll(VNI)];
      const at =
        misread >= 0 ? misread : (TCVN3.exec(line) ?? (vni.length > 1 ? vni[0] : undefined))?.index;
      if (at !== undefined && !told.has(index)) {
        found += 1;
        // A whole file in the wrong encoding is one mistake.
        if (found > 3) return;
        const word = wordAt(line, at);
        report({
          offset: start + line.lastIndexOf(' ', at) + 1,
          message:
            misread < 0
              ? `Chữ "${word}" soạn bằng phông cũ (.VnTime, VNI-Times; bảng mã TCVN3, VNI). Hãy chuyển sang Unicode, ví dụ bằng Công cụ của Unikey (Ctrl+Shift+F6), rồi dán lại.`
              : `Chữ "${word}" là chữ có dấu bị đọc sai bảng mã. Hãy chép lại đoạn này từ bản gốc hoặc gõ lại.`,
        });
      }
      start += line.length + 1;
    }
  },
};
