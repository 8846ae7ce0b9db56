import type { Rule, SyntaxFault } from '../rule.ts';
import { unsafeLinkMessage } from '../body/safe.ts';

export const angleLink: Rule<SyntaxFault> = {
  id: 'angle-link',
  what: 'Địa chỉ trang web đặt trong dấu < >',
  examples: {
    in: 'body',
    bad: 'Xem <https://uongbi.gov.vn>.',
    good: 'Xem [cổng thông tin thành phố](https://uongbi.gov.vn).',
  },
  check({ after }, report) {
    const match = /^<((?:https?:\/\/|www\.|mailto:|[\w.+-]+@)[^>\s]*)>?/i.exec(after);
    if (!match) return;
    const address = match[1] ?? '';
    const right = `[tên trang](${/^https?:/i.test(address) ? address : address.startsWith('www.') ? `https://${address}` : address})`;
    report({ message: `Không đặt địa chỉ trong dấu < >. Hãy viết: ${right}` });
  },
};

export const unsafeAngleLink: Rule<SyntaxFault> = {
  id: 'unsafe-link',
  what: 'Liên kết chạy mã lệnh (javascript:, data:)',
  examples: {
    in: 'body',
    bad: 'Xem <javascript:alert(1)>.',
    good: 'Xem [bài gốc](https://uongbi.gov.vn/).',
  },
  check({ after }, report) {
    const scheme = /^<\s*((?:javascript|vbscript|data|file|blob)\s*:)/i.exec(after)?.[1];
    if (scheme === undefined) return;
    report({ message: unsafeLinkMessage(scheme) });
  },
};
