import type { Rule, Whole } from '../rule.ts';

export const ownAddress: Rule<Whole> = {
  id: 'own-address-in-full',
  what: 'Liên kết tới trang của ta viết cả tên miền',
  examples: {
    in: 'body',
    bad: 'Xem [kế hoạch](https://vi-du.vn/ke-hoach/2024/).',
    good: 'Xem [kế hoạch](/ke-hoach/2024/).',
  },
  check({ links, siteAddress }, report) {
    for (const { file, url, line, column } of links) {
      if (siteAddress === undefined || !`${url}/`.startsWith(`${siteAddress}/`)) continue;
      const path = url.slice(siteAddress.length) || '/';
      report({
        file,
        line,
        column,
        message: `Trang của ta viết từ dấu /, không cần tên miền (tên miền có thể đổi, và máy không kiểm tra được liên kết). Hãy viết ${path}`,
        fix: path,
      });
    }
  },
};
