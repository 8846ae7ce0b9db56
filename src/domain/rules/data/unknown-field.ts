import { nearest } from '../../suggest.ts';
import type { DataIssue, Rule } from '../rule.ts';
import { meantField } from './accented-field.ts';

export const unknownField: Rule<DataIssue> = {
  id: 'unknown-field',
  what: 'Mục không có trong loại tệp này',
  examples: { in: 'field', bad: 'titel: Đường mới ở tổ 3', good: 'title: Đường mới ở tổ 3' },
  check({ code, field, known }, report) {
    if (code !== 'unrecognized_keys') return;
    const name = String(field.at(-1));
    const meant =
      nearest(
        name,
        known.map((one) => one.name),
      ) ?? meantField(name, known);
    report({
      message: `Không có mục "${name}".${
        meant
          ? ` Có phải "${meant}" (${known.find((one) => one.name === meant)?.title ?? ''})?`
          : ` Hãy xóa dòng này, hoặc dùng một trong các mục: ${known.map((one) => one.name).join(', ')}.`
      }`,
      ...(meant ? { fix: meant } : {}),
    });
  },
};
