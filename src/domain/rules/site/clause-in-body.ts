import { nearest } from '../../suggest.ts';
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
      const meant = nearest(ref, clauses);
      report({
        file,
        line,
        column,
        message: `Không có điều khoản nào mang mã "${ref}".${meant ? ` Có phải "${meant}"?` : ''} Mã của từng điều khoản xem ở nút "Sao chép liên kết" trên trang kế hoạch.`,
        ...(meant ? { fix: meant } : {}),
      });
    }
  },
};
