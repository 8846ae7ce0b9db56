import type { DataIssue, Rule } from '../rule.ts';

export const layoutField: Rule<DataIssue> = {
  id: 'layout-field',
  what: 'Mục layout: máy dựng trang sẽ chạy tệp được nêu',
  examples: { in: 'field', bad: 'layout: ../../src/trang.astro', good: '' },
  check({ code, field }, report) {
    if (code !== 'unrecognized_keys' || field.at(-1) !== 'layout') return;
    report({
      message:
        'Mục "layout" không được dùng: nó bắt máy dựng trang chạy một tệp khác. Hãy xóa cả dòng.',
    });
  },
};
