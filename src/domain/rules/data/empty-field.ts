import type { DataIssue, Rule } from '../rule.ts';

export const emptyField: Rule<DataIssue> = {
  id: 'empty-field',
  what: 'Một mục bỏ trống',
  examples: { in: 'field', bad: 'title:', good: 'title: Đường mới ở tổ 3' },
  check({ code, value, label }, report) {
    const blank = value === null || (typeof value === 'string' && value.trim() === '');
    const none = Array.isArray(value) && value.length === 0 && code === 'too_small';
    if (!blank && !none) return;
    report({
      message: none
        ? `${label} đang không có mục nào. Hãy thêm ít nhất một mục, mỗi mục một dòng bắt đầu bằng "- ".`
        : `${label} đang để trống. Hãy điền nội dung sau dấu hai chấm, hoặc xóa cả dòng nếu không bắt buộc.`,
    });
  },
};
