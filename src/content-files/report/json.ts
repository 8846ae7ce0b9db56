/** Problems for programs (contract 2, src/CONTRACTS.md). */
import { fieldPath } from '../../domain/problem.ts';
import type { CheckedContent } from '../check-content.ts';

export function reportAsJson({ problems }: CheckedContent): string {
  const rows = problems.map(({ rule, severity, file, line, column, field, message, fix }) => ({
    rule,
    severity,
    file,
    line,
    column,
    ...(field === undefined || field.length === 0 ? {} : { field: fieldPath(field) }),
    message,
    ...(fix === undefined ? {} : { fix }),
  }));
  return JSON.stringify(rows, null, 2);
}
