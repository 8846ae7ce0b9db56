import type { Rule, TextFile } from '../rule.ts';
import { isWrittenByEditors } from './written-by-editors.ts';

const ADDRESS =
  /(?<!\p{L})(?:(?:số nhà|nhà số|nhà riêng số|nhà ở số|căn hộ(?: số)?)\s*(?:[:.]\s*)?[A-Z]?\d+[^\s,.;]*|số\s+\d+[A-Za-z]?(?:\/\d+)*,?\s+(?:ngõ|ngách|hẻm|đường|phố)\s+[\p{L}\d]+|(?:thường trú|tạm trú|trú tại|trú quán|cư trú|hộ khẩu(?: thường trú)?|địa chỉ nhà|nhà riêng)(?:\s+(?:tại|ở))?\s*(?::\s*)?(?:số|tổ|khu|thôn|nhà|ngõ|đường|phố|phường|xã|\d)[^\n,.;]*|địa chỉ\s*:\s*(?:số|nhà|tổ|\d)[^\n,.;]*)/giu;

/** "ở 12 Trần Phú", "SN 12, tổ 3": capitals and lengths tell them from counts and years. */
const SHORT_ADDRESS =
  /(?<!\p{L})(?:SN\.? ?\d{1,3}(?![\d/])|(?:ở|tại) (?:số )?\d{1,4}[A-Z]?(?:\/\d+)* (?:(?:phố|đường) )?(?!Khu|Tổ|Thôn|Xã|Phường|Chi|Hội)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu;

export const homeAddress: Rule<TextFile> = {
  id: 'home-address',
  what: 'Địa chỉ nhà riêng',
  examples: {
    in: 'body',
    bad: 'Một hộ ở số nhà 15, ngõ 4 hiến 20 m² đất.',
    good: 'Một hộ trong tổ hiến 20 m² đất.',
  },
  check(file, report) {
    if (!isWrittenByEditors(file)) return;
    for (const match of [...file.prose.matchAll(ADDRESS), ...file.prose.matchAll(SHORT_ADDRESS)]) {
      report({
        offset: match.index,
        message: `"${match[0].trim()}" là địa chỉ nhà riêng. Hãy xóa số nhà; chỉ nêu tổ, khu, phường.`,
      });
    }
  },
};
