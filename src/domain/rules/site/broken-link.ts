import { nearest } from '../../suggest.ts';
import type { Rule, Whole } from '../rule.ts';

export const brokenLink: Rule<Whole> = {
  id: 'broken-link',
  what: 'Liên kết tới trang hoặc mục không có trên trang này',
  examples: {
    in: 'body',
    bad: 'Xem [kế hoạch](/ke-hoach/2042/).',
    good: 'Xem [kế hoạch](/ke-hoach/2024/).',
  },
  check({ links, addresses, withFragments }, report) {
    const known = [...addresses];
    for (const { file, url, line, column } of links) {
      if (!url.startsWith('/')) continue;
      const [page = '', fragment] = url.split('#');
      const path = page.replace(/\?.*$/, '');
      if (!addresses.has(path)) {
        const slashed = addresses.has(`${path}/`) ? `${path}/` : undefined;
        const meant =
          slashed ??
          nearest(
            path,
            known.filter((address) => !address.includes('#')),
          );
        report({
          file,
          line,
          column,
          message: `Trang này không có địa chỉ "${path}".${meant ? ` Có phải "${meant}"?` : ' Hãy chép địa chỉ từ thanh địa chỉ của trình duyệt, bắt đầu từ dấu / sau tên miền.'}`,
          ...(meant ? { fix: fragment === undefined ? meant : `${meant}#${fragment}` } : {}),
        });
      } else if (
        fragment !== undefined &&
        fragment !== '' &&
        withFragments.has(path) &&
        !addresses.has(`${path}#${fragment}`)
      ) {
        const here = known.filter((address) => address.startsWith(`${path}#`));
        const meant = nearest(`${path}#${fragment}`, here);
        report({
          file,
          line,
          column,
          message: `Trang ${path} không có mục "#${fragment}".${meant ? ` Có phải "${meant}"?` : ' Hãy dùng nút "Sao chép liên kết" cạnh mục cần dẫn.'}`,
          ...(meant ? { fix: meant } : {}),
        });
      }
    }
  },
};
