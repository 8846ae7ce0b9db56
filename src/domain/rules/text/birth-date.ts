import type { Rule, TextFile } from '../rule.ts';
import { isWrittenByEditors } from './written-by-editors.ts';

const BORN =
  /(?<!\p{L})(?:sinh(?: vào)?(?: (?:ngày|năm|tháng))?|(?:ngày|năm)(?:,? tháng,? năm)? sinh|SN|N\.?S\.?)\s*(?:[:.]\s*)?(?:ngày )?(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})|\d{1,2}[/.-](?:19|20)\d{2}|\d{1,2} tháng \d{1,2}(?: năm \d{4})?|\d{1,2}\/\d{1,2}|(?:19|20)\d{2})(?!\d)/giu;

export const birthDate: Rule<TextFile> = {
  id: 'birth-date',
  what: 'Ngày sinh, năm sinh của một người',
  examples: {
    in: 'body',
    bad: 'Bác tổ trưởng (sinh ngày 12/3/1958) hiến đất đầu tiên.',
    good: 'Bác tổ trưởng hiến đất đầu tiên.',
  },
  check(file, report) {
    if (!isWrittenByEditors(file)) return;
    for (const match of file.prose.matchAll(BORN)) {
      report({
        offset: match.index,
        message: `"${match[0].trim()}" là ngày sinh hoặc năm sinh của một người. Hãy xóa; nếu cần, chỉ nói tuổi chung chung ("ngoài sáu mươi tuổi").`,
      });
    }
  },
};
