import { fold } from '../../vietnamese.ts';
import type { Rule, TextFile } from '../rule.ts';

const WORD = "\\p{Lu}(?:[\\p{Ll}\\p{M}]*|\\p{Lu}+)(?!\\p{L})(?:'[\\p{L}]+)?";
const HONORIFIC = new RegExp(
  `(?<![\\p{L}-])(ông|bà|anh|chị|cụ|cô|chú|bác|dì|cậu|em|cháu|thầy|đồng chí|đ/c|nghệ nhân|cựu chiến binh|gia đình|hộ|vợ chồng)((?: (?:ông|bà|anh|chị|cụ|cô|chú|bác))?) ((?:${WORD})(?: (?:${WORD}))*)`,
  'gu',
);
const CAPITAL_HONORIFIC = new RegExp(
  `(?<![\\p{L}-])(Ông|Bà|Anh|Chị|Cụ|Cô|Chú|Bác|Dì|Cậu|Em|Cháu|Thầy|Đồng chí|Gia đình|Hộ|Vợ chồng|Nghệ nhân|Cựu chiến binh)((?: (?:ông|bà|anh|chị|cụ|cô|chú|bác))?) ((?:${WORD})(?: (?:${WORD}))*)`,
  'gu',
);
const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Mai|Tạ|Cao|Lưu|Vương|Trương|Hà|Đào|Tô|Lương|Chu|Nghiêm|Quách|Phùng|Từ';
const MIDDLE =
  'Văn|Thị|Đức|Hữu|Đình|Quang|Xuân|Ngọc|Công|Duy|Bá|Viết|Đăng|Trọng|Thế|Tiến|Mạnh|Kim|Thu|Hồng|Thanh|Minh|Quốc';
const FULL_NAME = new RegExp(
  `(?<![\\p{L}-])((?:${SURNAMES}) (?:(?:${SURNAMES}) )?(?:${MIDDLE}) ${WORD}(?: ${WORD})?)`,
  'gu',
);
/** A name after one of these is a street's, a school's, a prize's. */
const PLACE_BEFORE =
  /(?:đường|phố|phường|xã|khu|thôn|quận|trường|THPT|THCS|Tiểu học|tiểu học|mầm non|giải thưởng|quỹ|công viên|quảng trường|cầu|đền|đình|miếu|lăng|chùa|hồ|núi|đồi|sông|suối|đèo|bến|chợ|huyện|đảo|Đường|Phố|Trường)(?: \p{L}+)? $/u;
/** Figures of history and tales, and a town. Only in these words: "ông Hổ" and "anh Triều" may be neighbours. */
const PUBLIC = new Set([
  'bác hồ',
  'cụ hồ',
  'bà trưng',
  'bà triệu',
  'bà rịa',
  'bà chúa',
  'ông địa',
  'ông tơ',
  'chú cuội',
  'bác tôm',
]);
const isPublic = (asWritten: string, name: string): boolean =>
  PUBLIC.has(asWritten.toLowerCase()) || name.toLowerCase() === 'hồ chí minh';
/** Titles begin with a capital too: "đồng chí Bí thư Chi bộ". In full: "Chi", "Công", "Thủy" are names. */
const TITLE = new RegExp(
  `^(?:${[
    'bí thư|chủ (?:tịch|nhiệm|tọa|toạ|hộ)|phó|trưởng (?:ban|bộ|chi|công an|đoàn|khoa|khu|nhóm|phòng|thôn|tổ|trạm|xóm)',
    'giám đốc|tổng (?:biên tập|bí thư|công ty|cục|giám đốc|thư ký)|thường (?:trực|vụ)|ủy (?:ban|viên)|uỷ (?:ban|viên)',
    'hội (?:chữ thập đỏ|cựu|đồng|khuyến học|liên hiệp|luật gia|người|nông dân|phó|phụ nữ|trưởng|viên)|thủ (?:quỹ|trưởng|tướng)',
    'bộ (?:chính trị|đội|trưởng)|ban (?:bí thư|chấp hành|chỉ|công tác|dân vận|giám|lãnh đạo|nội chính|quản|thanh tra|thường vụ|tổ chức|tuyên)',
    'chi (?:bộ|đoàn|hội|ủy|uỷ)|đảng (?:bộ|ủy|uỷ|viên)|đại (?:biểu|diện|tá|úy)|tổ (?:dân|phó|trưởng|viên|\\d)|khu (?:dân|đội|phó|phố|trưởng|\\d)',
    'phường đội|công (?:an|chức|đoàn|nhân|ty)|mặt trận|đoàn (?:thanh niên|thể|trưởng|viên)|cựu (?:chiến binh|giáo chức|quân nhân)',
    'nông dân|phụ nữ|thanh niên|ubnd|mttq|hđnd|nghị (?:sĩ|viên)|việt nam|liên (?:chi|đoàn|đội|hiệp)|trai|em|con',
  ]
    .join('|')
    .replaceAll(' ', '\\s')})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** More is a list of members or an attack; nobody reads on. */
const MOST = 50;

/**
 * True when someone who agreed bears the name, or its last words.
 * @param persons who agreed, folded
 */
const agreed = (words: string, persons: readonly string[]): boolean =>
  persons.some(
    (own) =>
      own === words ||
      own.endsWith(` ${words}`) ||
      words.endsWith(` ${own}`) ||
      words.startsWith(`${own} `),
  );

export const namedPerson: Rule<TextFile> = {
  id: 'named-person-without-consent',
  what: 'Nêu tên một người mà chưa ghi sự đồng ý',
  examples: {
    in: 'body',
    bad: 'Bà Nguyễn Thị Lan hiến 20 m² đất.',
    good: 'Một hộ trong tổ hiến 20 m² đất.',
  },
  check(file, report) {
    // Where the front matter does not parse, nobody knows yet who agreed.
    if (!['stories', 'changes'].includes(file.collection) || file.values.length === 0) return;
    const messageFor = (name: string): string =>
      file.collection === 'stories'
        ? `Bài nêu tên một người ("${name}") mà phần "Sự đồng ý" (consent) chưa có tên người đó. Hãy xin đồng ý rồi ghi tên vào consent.persons, hoặc bỏ tên và viết chung, ví dụ "một hộ trong tổ".`
        : `Nhật ký của trang nêu tên một người ("${name}"), mà ai cũng đọc được. Hãy bỏ tên và viết chung, ví dụ "một hộ trong tổ".`;
    const consenting = file.consenting.map((person) => fold(person).trim());
    const seen = new Set<string>();
    const consider = (asWritten: string, name: string, offset: number): void => {
      const folded = fold(name);
      if (seen.size >= MOST || seen.has(folded) || isPublic(asWritten, name)) return;
      if (agreed(folded.trim(), consenting)) return;
      const field = file.fieldAt(offset);
      if (field?.[0] === 'consent' && field[1] === 'persons') return;
      if (field?.[0] === 'photos' && field[2] === 'credit') return;
      if (PLACE_BEFORE.test(file.prose.slice(Math.max(0, offset - 30), offset))) return;
      seen.add(folded);
      report({ offset, message: messageFor(asWritten) });
    };
    for (const pattern of [HONORIFIC, CAPITAL_HONORIFIC]) {
      for (const match of file.prose.matchAll(pattern)) {
        const [asWritten, before = '', between = '', name = ''] = match;
        const at = match.index + asWritten.length - name.length;
        if (TITLE.test(file.prose.slice(at, at + 30))) continue;
        // "Mẹ Việt Nam Anh Hùng" is a title of honour.
        if (name.startsWith('Hùng') && /Việt Nam $/.test(file.prose.slice(0, match.index)))
          continue;
        // "gia đình Việt Nam", "hộ Kinh doanh": only with a person's title or a full name.
        if (
          /^(?:gia đình|hộ|vợ chồng|em|cháu)$/i.test(before) &&
          between === '' &&
          !new RegExp(`^(?:${SURNAMES}) `, 'u').test(name)
        )
          continue;
        consider(asWritten, name, match.index);
      }
    }
    for (const match of file.prose.matchAll(FULL_NAME)) {
      const folded = fold(match[0]);
      if ([...seen].some((name) => name.includes(folded) || folded.includes(name))) continue;
      consider(match[0], match[0], match.index);
    }
  },
};
