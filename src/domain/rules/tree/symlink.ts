import type { Rule, Tree } from '../rule.ts';

export const symlink: Rule<Tree> = {
  id: 'symlink',
  what: 'Lối tắt (symlink) thay cho tệp thật',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/mau/duong-moi.jpg@',
    good: 'guong-dien-hinh/mau/duong-moi.jpg',
  },
  check(tree, report) {
    for (const entry of tree.entries) {
      if (entry.type === 'link') {
        report({
          file: entry.path,
          message:
            'Đây là lối tắt (symlink) dẫn tới chỗ khác, không phải tệp thật. Hãy xóa lối tắt và chép tệp thật vào đây.',
        });
      } else if (entry.type === 'other') {
        report({
          file: entry.path,
          message: 'Đây không phải tệp thường. Hãy xóa nó khỏi thư mục content.',
        });
      }
    }
  },
};
