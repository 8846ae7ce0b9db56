import type { Rule, YamlFault } from '../rule.ts';

export const yamlTag: Rule<YamlFault> = {
  id: 'yaml-tag',
  what: 'Dấu ! ở đầu giá trị (máy hiểu là kiểu dữ liệu)',
  examples: { in: 'field', bad: 'title: !Đường mới ở tổ 3', good: 'title: "!Đường mới ở tổ 3"' },
  check({ code, lineText }, report) {
    if (code !== 'TAG' && !/^[ \t]*(?:- )?(?:[\p{L}\p{N}_ ]+:[ \t]+)?!/u.test(lineText)) return;
    report({
      message:
        'Giá trị bắt đầu bằng dấu !, máy hiểu là lệnh. Hãy xóa dấu ấy, hoặc đặt cả giá trị trong dấu nháy kép.',
    });
  },
};
