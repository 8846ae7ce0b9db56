import type { Rule, YamlFault } from '../rule.ts';

export const notAMap: Rule<YamlFault> = {
  id: 'front-matter-not-fields',
  what: 'Phần khai báo không gồm các dòng "tên: giá trị"',
  examples: {
    in: 'file',
    bad: '---\nĐường mới ở tổ 3\n---\n\nBà con mở đường.',
    good: '---\ntitle: Đường mới ở tổ 3\n---\n\nBà con mở đường.',
  },
  check({ code }, report) {
    if (code !== 'NOT_A_MAP' && code !== 'EMPTY') return;
    report({
      message:
        code === 'EMPTY'
          ? 'Phần khai báo trống. Mỗi dòng phải là một mục "tên: giá trị", ví dụ title: Đường mới ở tổ 3. Hãy chép phần khai báo của một bài có sẵn rồi sửa.'
          : 'Phần khai báo phải gồm các dòng "tên: giá trị", ví dụ title: Đường mới ở tổ 3.',
    });
  },
};
