import type { Rule, YamlFault } from '../rule.ts';

export const yamlManyDocuments: Rule<YamlFault> = {
  id: 'yaml-many-documents',
  what: 'Dòng --- chia tệp .yml làm nhiều phần',
  examples: { in: 'yaml', bad: 'terms: []\n---\nterms: []', good: 'terms: []' },
  check({ code }, report) {
    if (code !== 'MULTIPLE_DOCS') return;
    report({
      message: 'Dòng --- ở đây chia tệp làm hai phần, chỉ phần đầu được đọc. Hãy xóa dòng ---.',
    });
  },
};
