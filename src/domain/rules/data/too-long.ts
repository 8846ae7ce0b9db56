import type { DataIssue, Rule } from '../rule.ts';

export const tooLong: Rule<DataIssue> = {
  id: 'too-long',
  what: 'Tên bài, tóm tắt hoặc danh sách quá dài',
  examples: {
    in: 'field',
    bad: `title: ${'Đường mới ở tổ 3 '.repeat(8)}`,
    good: 'title: Đường mới ở tổ 3',
  },
  check({ code, label, value, bound, message }, report) {
    if (code !== 'too_big') return;
    const length =
      typeof value === 'string'
        ? [...value.trim()].length
        : Array.isArray(value)
          ? value.length
          : undefined;
    report({
      message:
        typeof value === 'string'
          ? `${label} dài ${length} chữ cái, nhiều nhất là ${bound}. Hãy rút ngắn.`
          : Array.isArray(value)
            ? `${label} có ${length} mục, nhiều nhất là ${bound}. Hãy bỏ bớt.`
            : `${label}: ${message}.`,
    });
  },
};
