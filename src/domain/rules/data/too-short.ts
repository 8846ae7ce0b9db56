import type { DataIssue, Rule } from '../rule.ts';

export const tooShort: Rule<DataIssue> = {
  id: 'too-short',
  what: 'Tóm tắt hoặc mô tả quá ngắn',
  examples: {
    in: 'field',
    bad: 'summary: Làm đường.',
    good: 'summary: Bà con tổ 3 hiến đất, góp tiền để mở rộng con đường chung của tổ.',
  },
  check({ code, label, value, bound, message }, report) {
    if (code !== 'too_small') return;
    report({
      message:
        typeof value === 'string'
          ? `${label} chỉ có ${[...value.trim()].length} chữ cái, ít nhất là ${bound}. Hãy viết rõ hơn.`
          : `${label}: ${message}.`,
    });
  },
};
