import type { Rule, TextFile } from '../rule.ts';
import { isWrittenByEditors } from './written-by-editors.ts';

// "(+84) 912 345 678", "0084912345678", "O912.345.678" with a letter, "0912/345/678", and the eleven digits of old.
const MOBILE =
  /(?<![\p{L}\d/.,-])(?:\(?(?:\+|00)?84\)?[ .-]?(?:\(0\))?|[0O])(?:[35789](?:[ .-]?\d){8}|1[2689](?:[ .-]?\d){8}|[35789]\d{2}\/\d{3}\/\d{3})(?![ .-]?\d)/gu;
const LANDLINE = /(?<![\d/.,-])\(?(?:\+?84[ .-]?|0)2\d{1,2}\)?(?:[ .-]?\d){7,8}(?![ .-]?\d)/g;

export const phoneNumber: Rule<TextFile> = {
  id: 'phone-number',
  what: 'Số điện thoại',
  examples: {
    in: 'body',
    bad: 'Liên hệ bác tổ trưởng: 0912 345 678.',
    good: 'Liên hệ Ủy ban nhân dân phường.',
  },
  check(file, report) {
    if (!isWrittenByEditors(file)) return;
    // The fixed pages and the settings may give an office's number; a mobile one is a person's.
    const patterns = ['pages', 'settings'].includes(file.collection)
      ? [MOBILE]
      : [MOBILE, LANDLINE];
    for (const pattern of patterns) {
      for (const match of file.prose.matchAll(pattern)) {
        report({
          offset: match.index,
          message: `"${match[0]}" giống số điện thoại. Không đăng số điện thoại trong bài: hãy xóa, hoặc ghi tên cơ quan tiếp nhận.`,
        });
      }
    }
  },
};
