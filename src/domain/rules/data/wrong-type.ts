import type { DataIssue, Rule } from '../rule.ts';

const isList = Array.isArray;
const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !isList(value);

export const wrongType: Rule<DataIssue> = {
  id: 'wrong-type',
  what: 'Sai kiểu giá trị: số thay cho chữ, một dòng thay cho danh sách',
  examples: { in: 'field', bad: 'title: 2024', good: 'title: "2024"' },
  check({ code, label, value, expected, field, is }, report) {
    if (code !== 'invalid_type' && code !== 'invalid_union') return;
    const name = String(field.at(-1));
    const shown = typeof value === 'object' ? '' : ` "${String(value)}"`;
    let message = `${label}: giá trị${shown} không đúng kiểu. Hãy xem ví dụ trong hướng dẫn.`;
    if (expected === 'array') {
      message = `${label} phải là danh sách, mỗi mục một dòng bắt đầu bằng "- ".${isMap(value) ? ' Hãy thêm "- " trước mục đầu tiên.' : ` Hãy viết:\n  ${name}:\n    - ${String(value).replace(/^[-–—•·+*]\s*/, '')}`}`;
    } else if (expected === 'object') {
      message = isList(value)
        ? `${label} không phải danh sách. Hãy bỏ dấu "- " ở đầu các mục con.`
        : `${label} gồm nhiều mục con ở các dòng dưới, thụt vào hai dấu cách; không phải một giá trị${shown}.`;
    } else if (is === 'yes-no' || expected === 'boolean') {
      message = `${label}: chỉ nhận true (có) hoặc false (không), không nhận${shown}.`;
    } else if (expected === 'number' || expected === 'int') {
      message = `${label} phải là một con số, không đặt trong dấu nháy, ví dụ 2024.`;
    } else if (isList(value)) {
      message = `${label} chỉ nhận một giá trị, không phải danh sách. Hãy viết trên cùng một dòng, bỏ dấu "- ".`;
    } else if (isMap(value)) {
      message = `${label} phải là chữ trên một dòng. Nếu giá trị có dấu hai chấm, hãy đặt nó trong dấu nháy kép "…".`;
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      message = `${label}: máy hiểu${shown} là ${typeof value === 'number' ? 'con số' : 'có/không'}. Hãy đặt trong dấu nháy kép: ${name}: "${String(value)}"`;
    }
    report({
      message,
      ...(expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
        ? { fix: `"${String(value)}"` }
        : {}),
    });
  },
};
