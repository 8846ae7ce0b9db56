import type { Rule, TextFile } from '../rule.ts';
import { isWrittenByEditors } from './written-by-editors.ts';

const ACCOUNT =
  /(?<!\p{L})(?:STK|số TK|số tài khoản|tài khoản số|tài khoản)[^\d\n]{0,30}(\d(?:[ .-]?\d){5,18})/giu;

export const bankAccount: Rule<TextFile> = {
  id: 'bank-account',
  what: 'Số tài khoản ngân hàng',
  examples: {
    in: 'body',
    bad: 'Ủng hộ vào STK 0141000123456.',
    good: 'Ủng hộ qua Ủy ban MTTQ phường.',
  },
  check(file, report) {
    if (!isWrittenByEditors(file)) return;
    for (const match of file.prose.matchAll(ACCOUNT)) {
      report({
        offset: match.index,
        message: `"${match[0]}" là số tài khoản. Không đăng số tài khoản trên trang này: hãy xóa.`,
      });
    }
  },
};
