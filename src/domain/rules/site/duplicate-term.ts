import type { Rule, Whole } from '../rule.ts';

export const duplicateTerm: Rule<Whole> = {
  id: 'duplicate-term',
  what: 'Một thuật ngữ khai hai lần',
  examples: {
    in: 'yaml',
    bad: 'terms:\n  - short: UBND\n    full: Ủy ban nhân dân\n    plain: Cơ quan hành chính ở địa phương.\n  - short: UBND\n    full: Ủy ban nhân dân\n    plain: Cơ quan hành chính ở địa phương.',
    good: 'terms:\n  - short: UBND\n    full: Ủy ban nhân dân\n    plain: Cơ quan hành chính ở địa phương.',
  },
  check({ entries }, report) {
    for (const { collection, data, file } of entries) {
      if (collection !== 'glossary') continue;
      const { terms = [] } = data as {
        terms?: { short?: string; full: string; onlyIn?: string[] }[];
      };
      terms.forEach((term, index) => {
        const same = terms.findIndex(
          (other) =>
            other.short === term.short &&
            (term.short !== undefined || other.full === term.full) &&
            String(other.onlyIn) === String(term.onlyIn),
        );
        if (same >= 0 && same < index) {
          report({
            file: file.path,
            field: ['terms', index],
            message: `Thuật ngữ "${term.short ?? term.full}" đã có ở mục thứ ${same + 1}. Hãy gộp hai mục.`,
          });
        }
      });
    }
  },
};
