import type { Rule, TextFile } from '../rule.ts';
import { isWrittenByEditors } from './written-by-editors.ts';

const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?[[(](?:at|a còng)[\])]\s?)([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)/giu;

export const personalEmail: Rule<TextFile> = {
  id: 'personal-email',
  what: 'Địa chỉ thư điện tử cá nhân',
  examples: {
    in: 'body',
    bad: 'Góp ý gửi về lan.nguyen@gmail.com.',
    good: 'Góp ý gửi về trungtam@quangninh.gov.vn.',
  },
  check(file, report) {
    if (!isWrittenByEditors(file) || !/@|[[(](?:at|a còng)/iu.test(file.prose)) return;
    for (const match of file.prose.matchAll(EMAIL)) {
      if (/(?:^|\.)gov\.vn$/i.test(match[1] ?? '')) continue;
      // The publisher's own, of whatever domain.
      if (file.collection === 'settings' && file.fieldAt(match.index)?.[0] === 'contactEmail')
        continue;
      report({
        offset: match.index,
        message: `"${match[0]}" là thư điện tử cá nhân. Hãy xóa, hoặc thay bằng địa chỉ công vụ (đuôi .gov.vn).`,
      });
    }
  },
};
