import type { Rule, TextFile } from '../rule.ts';
import { isPersonal } from './personal.ts';

const TWELVE = /(?<![\d.,/-])0\d{2}(?:[ .-]?\d{3}){3}(?![\d])/g;
const NAMED =
  /(?:CCCD|CMND|CMTND|CMT|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|định danh(?: cá nhân)?)[^\d\n]{0,40}(\d(?:[ .-]?\d){8,11})(?!\d)/giu;
const NINE =
  /(?<![\d.,/-])\d{9}(?![\d]|[.,/-]\d| ?(?:đồng|đ\b|VND|VNĐ|triệu|tỷ|lượt|người|m[²2]?\b))/gu;

export const idNumber: Rule<TextFile> = {
  id: 'id-number',
  what: 'Số căn cước (CCCD) hoặc chứng minh nhân dân của một người',
  examples: {
    in: 'body',
    bad: 'Bác tổ trưởng (CCCD 022085001234) đi từng nhà vận động.',
    good: 'Bác tổ trưởng đi từng nhà vận động.',
  },
  check(file, report) {
    if (!isPersonal(file)) return;
    const seen = new Set<number>();
    for (const pattern of [NAMED, TWELVE, NINE]) {
      for (const match of file.prose.matchAll(pattern)) {
        const number = match[1] ?? match[0];
        const offset = match.index + match[0].length - number.length;
        if (seen.has(offset)) continue;
        seen.add(offset);
        report({
          offset,
          message: `"${number}" giống số căn cước hoặc chứng minh nhân dân. Không được đăng giấy tờ của người dân: hãy xóa số này.`,
        });
      }
    }
  },
};
