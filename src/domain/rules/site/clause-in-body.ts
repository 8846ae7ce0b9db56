import { clausesInstead, HOW_TO_REFER, sameClause } from '../../refer-to-clause.ts';
import type { Rule, Whole } from '../rule.ts';

export const clauseInBody: Rule<Whole> = {
  id: 'unknown-clause-in-block',
  what: 'Khối <DieuKhoan> dẫn tới điều khoản không có',
  examples: {
    in: 'body',
    bad: '<DieuKhoan ma="2024/II.9" />',
    good: '<DieuKhoan ma="2024/II.2.g2" />',
  },
  check({ clauseRefs, clauses }, report) {
    for (const { file, ref, line, column } of clauseRefs) {
      if (clauses.has(ref)) continue;
      const meant = sameClause(ref, clauses);
      report({
        file,
        line,
        column,
        message: `Không có điều khoản nào mang mã "${ref}".${clausesInstead(ref, clauses)} ${HOW_TO_REFER}`,
        ...(meant ? { fix: meant } : {}),
      });
    }
  },
};
