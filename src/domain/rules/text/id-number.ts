import type { Rule, TextFile } from '../rule.ts';
import { isWrittenByEditors } from './written-by-editors.ts';

const TWELVE = /(?<![\d.,/-])0\d{2}(?:[ .-]?\d{3}){3}(?![\d])/g;
const NAMED =
  /(?:CCCD|CMND|CMTND|CMT|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|định danh(?: cá nhân)?)[^\d\n]{0,40}(\d(?:[ .-]?\d){8,11})(?!\d)/giu;
const NINE =
  /(?<![\d.,/-])\d{9}(?![\d]|[.,/-]\d| ?(?:đồng|đ\b|VND|VNĐ|triệu|tỷ|lượt|người|m[²2]?\b))/gu;

/** Other papers of a person, by their names: passport, insurance, personal tax code, and a number plate. */
const PAPERS =
  /(?:hộ chiếu[^\d\n]{0,12}?([A-Z]\d{7})|(?:BHYT|BHXH|bảo hiểm (?:y tế|xã hội))[^\d\n]{0,20}?((?:[A-Z]{2} ?)?\d(?:[ .-]?\d){8,14})|mã số thuế cá nhân[^\d\n]{0,12}(\d{10})|(?<![\p{L}\d])(\d{2}[A-Z]{1,2}\d?[ -]\d{3}\.?\d{2}))(?![\p{L}\d])/giu;

export const idNumber: Rule<TextFile> = {
  id: 'id-number',
  what: 'Số căn cước (CCCD), hộ chiếu, thẻ bảo hiểm, biển số xe của một người',
  examples: {
    in: 'body',
    bad: 'Bác tổ trưởng (CCCD 022085001234) đi từng nhà vận động.',
    good: 'Bác tổ trưởng đi từng nhà vận động.',
  },
  check(file, report) {
    if (!isWrittenByEditors(file)) return;
    const seen = new Set<number>();
    for (const pattern of [NAMED, TWELVE, NINE, PAPERS]) {
      for (const match of file.prose.matchAll(pattern)) {
        const number = match.slice(1).find((group) => group !== undefined) ?? match[0];
        const offset = match.index + match[0].length - number.length;
        if (seen.has(offset)) continue;
        seen.add(offset);
        report({
          offset,
          message: `"${number}" giống số giấy tờ của một người (căn cước, hộ chiếu, thẻ bảo hiểm, biển số xe). Không được đăng: hãy xóa số này.`,
        });
      }
    }
  },
};
