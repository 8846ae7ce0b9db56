import type { Rule, TextFile } from '../rule.ts';

/** Vietnamese of eight words without a single mark is hardly possible. */
const ENOUGH = 8;
const unmarked = (words: string): boolean =>
  (words.match(/\p{L}{2,}/gu) ?? []).length >= ENOUGH && /^[\n -~–—…“”]*$/.test(words);

export const noDiacritics: Rule<TextFile> = {
  id: 'no-diacritics',
  what: 'Chữ không dấu (quên bật bộ gõ)',
  examples: {
    in: 'body',
    bad: 'Ba con to 3 hop ban va thong nhat hien dat lam duong.',
    good: 'Bà con tổ 3 họp bàn và thống nhất hiến đất làm đường.',
  },
  check({ values, prose, bodyStart, collection }, report) {
    if (collection !== 'stories') return;
    const message =
      'Đoạn này không có dấu tiếng Việt. Hãy bật bộ gõ (Unikey, EVKey) và gõ lại cho có dấu.';
    for (const { field, value } of values) {
      if (/^(?:title|summary)$/.test(String(field[0])) && unmarked(value))
        report({ field, message });
    }
    for (const match of prose.slice(bodyStart).matchAll(/^(?![<{]).+$/gm)) {
      if (unmarked(match[0])) report({ offset: bodyStart + match.index, message });
    }
  },
};
