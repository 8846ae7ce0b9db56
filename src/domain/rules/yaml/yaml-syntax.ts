import type { Rule, YamlFault } from '../rule.ts';

/** The last to be asked: whatever no other rule explains. */
export const yamlSyntax: Rule<YamlFault> = {
  id: 'yaml-syntax',
  what: 'Phần khai báo viết sai cú pháp',
  examples: { in: 'field', bad: 'title', good: 'title: Đường mới ở tổ 3' },
  check({ lineText }, report) {
    const word = /^\s*(?:- )?([\p{L}\p{N}_ ]+)$/u.exec(lineText)?.[1]?.trim();
    report({
      message: word
        ? `Không đọc được dòng này: sau "${word}" thiếu dấu hai chấm và giá trị. Mỗi dòng phải có dạng tên: giá trị; nếu đây là phần tiếp của dòng trên, hãy thụt vào hai dấu cách.`
        : 'Không đọc được phần khai báo từ chỗ này. Mỗi dòng phải có dạng tên: giá trị; giá trị có ký tự đặc biệt (: # " [ {) phải đặt trong dấu nháy kép.',
    });
  },
};
