import type { DataIssue, Rule } from '../rule.ts';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

export const dangerousField: Rule<DataIssue> = {
  id: 'dangerous-field',
  what: 'Tên mục là từ khóa của máy (__proto__, constructor)',
  examples: { in: 'field', bad: '__proto__:\n  status: đăng', good: '' },
  check({ code, field }, report) {
    const name = field.at(-1);
    if (code !== 'unrecognized_keys' || typeof name !== 'string' || !NAMES.includes(name)) return;
    report({
      message: `"${name}" là từ khóa của máy tính, không phải một mục của bài. Hãy xóa mục này.`,
    });
  },
};
