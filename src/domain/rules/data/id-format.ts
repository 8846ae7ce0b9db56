import type { DataIssue, Rule } from '../rule.ts';
import { slugify } from '../../vietnamese.ts';

export const idFormat: Rule<DataIssue> = {
  id: 'id-format',
  what: 'Mã viết sai dạng (có dấu, chữ hoa, dấu cách)',
  examples: {
    in: 'field',
    bad: 'documents:\n  - Nghị định 59',
    good: 'documents:\n  - nghi-dinh-59-2023-nd-cp',
  },
  check({ is, value, label }, report) {
    if (is !== 'id' || typeof value !== 'string') return;
    const number = /^\d+[/-]/.test(value);
    const right = number ? '' : slugify(value.replace(/^.*\/(?=[^/])/, '').replace(/\.mdx?$/i, ''));
    report({
      message: `${label}: "${value}" không đúng dạng mã. Mã chỉ có chữ thường không dấu, số và gạch ngang, là tên tệp của văn bản bỏ đuôi .mdx.${number ? ' Hãy tìm trong thư mục van-ban tệp có số này và chép tên tệp.' : ''}${right ? ` Có phải "${right}"?` : ''}`,
      ...(right ? { fix: right } : {}),
    });
  },
};
