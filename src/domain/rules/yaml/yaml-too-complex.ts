import type { Rule, YamlFault } from '../rule.ts';

export const yamlTooComplex: Rule<YamlFault> = {
  id: 'yaml-too-complex',
  what: 'Phần khai báo quá dài hoặc lồng quá sâu',
  examples: { in: 'field', bad: `title: ${'['.repeat(60)}`, good: 'title: Đường mới ở tổ 3' },
  check({ code }, report) {
    if (code !== 'TOO_COMPLEX') return;
    report({
      message:
        'Phần khai báo quá dài hoặc lồng quá sâu, không phải do người soạn. Hãy chuyển nội dung dài xuống lời bài, dưới dòng --- thứ hai.',
    });
  },
};
