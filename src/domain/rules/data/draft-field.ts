import type { DataIssue, Rule } from '../rule.ts';

export const draftField: Rule<DataIssue> = {
  id: 'draft-field',
  what: 'Mục draft, thay vì status: nháp',
  examples: { in: 'field', bad: 'draft: true', good: '' },
  check({ code, field, known }, report) {
    if (code !== 'unrecognized_keys' || !/^(draft|nháp|nhap|bản nháp)$/i.test(String(field.at(-1))))
      return;
    if (!known.some(({ name }) => name === 'status')) return;
    report({
      message:
        'Trang này không dùng mục "draft". Hãy xóa dòng này; bài nháp ghi status: nháp, bài đăng ghi status: đăng.',
    });
  },
};
