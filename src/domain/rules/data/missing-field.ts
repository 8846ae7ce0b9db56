import type { DataIssue, Rule } from '../rule.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  date: '2024-05-25',
  'partial-date': '2024',
  clause: '2024/II.2.g2',
  address: 'https://…',
  'yes-no': 'true',
  number: '2024',
};

export const missingField: Rule<DataIssue> = {
  id: 'missing-field',
  what: 'Thiếu một mục bắt buộc',
  examples: { in: 'field', bad: '-title', good: 'title: Đường mới ở tổ 3' },
  check({ code, value, label, field, is, values, expected }, report) {
    if (value !== undefined || code === 'unrecognized_keys' || typeof field.at(-1) !== 'string')
      return;
    if (!['invalid_type', 'invalid_value', 'invalid_union'].includes(code)) return;
    const name = String(field.at(-1));
    const example =
      values.length > 0
        ? values[0]
        : expected === 'array'
          ? '(mỗi dòng một mục, bắt đầu bằng "- ")'
          : expected === 'object'
            ? '(các mục con ở dòng dưới)'
            : (EXAMPLES[is ?? ''] ?? '…');
    report({ message: `Thiếu mục ${label}. Hãy thêm dòng: ${name}: ${example}` });
  },
};
