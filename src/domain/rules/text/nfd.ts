import type { Rule, TextFile } from '../rule.ts';

export const nfd: Rule<TextFile> = {
  id: 'nfd',
  what: 'Chữ và dấu rời nhau (Unicode tổ hợp)',
  examples: {
    in: 'field',
    bad: 'title: Đường mới ở tổ 3'.normalize('NFD'),
    good: 'title: Đường mới ở tổ 3',
  },
  check({ written }, report) {
    const lines = written.split('\n');
    const clean = written.normalize('NFC').split('\n');
    const index = lines.findIndex((line, at) => line !== clean[at]);
    if (index < 0) return;
    const line = lines[index] ?? '';
    const column = [...line].findIndex((_, at) => line[at] !== clean[index]?.[at]);
    report({
      line: index + 1,
      column: Math.max(0, column) + 1,
      message:
        'Chữ có dấu được gõ rời (Unicode tổ hợp, thường từ máy Mac hoặc tệp PDF). Trang vẫn đăng được; để tìm kiếm trong tệp cũng đúng, chạy npm run validate -- --fix.',
    });
  },
};
