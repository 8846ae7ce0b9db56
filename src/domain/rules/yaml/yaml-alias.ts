import type { Rule, YamlFault } from '../rule.ts';

export const yamlAlias: Rule<YamlFault> = {
  id: 'yaml-alias',
  what: 'Dấu & hoặc * ở đầu giá trị (máy hiểu là lệnh chép lại)',
  examples: { in: 'field', bad: 'title: *duong-moi', good: 'title: "*Đường mới* ở tổ 3"' },
  check({ code }, report) {
    if (code !== 'ALIAS') return;
    report({
      message:
        'Giá trị bắt đầu bằng * hoặc &, máy hiểu là lệnh chép lại phần khác; trang này không nhận lệnh đó. Hãy xóa dấu ấy, hoặc đặt cả giá trị trong dấu nháy kép.',
    });
  },
};
