import type { Entry, Rule } from '../rule.ts';

export const selfReference: Rule<Entry> = {
  id: 'self-reference',
  what: 'Văn bản có quan hệ với chính nó',
  examples: {
    in: 'document',
    bad: 'relations:\n  - kind: căn cứ\n    document: nghi-dinh-59-2023-nd-cp\n    basis: Lời dẫn',
    good: 'relations: []',
  },
  check({ collection, data, file }, report) {
    if (collection !== 'documents') return;
    const { relations = [] } = data as { relations?: { document: string }[] };
    relations.forEach(({ document }, index) => {
      if (document !== file.id) return;
      report({
        field: ['relations', index, 'document'],
        message: 'Văn bản không thể có quan hệ với chính nó. Hãy ghi mã của văn bản kia.',
      });
    });
  },
};
