import type { DataIssue, Rule } from '../rule.ts';

export const webAddress: Rule<DataIssue> = {
  id: 'web-address',
  what: 'Địa chỉ trang web không đầy đủ hoặc không an toàn',
  examples: {
    in: 'field',
    bad: 'source:\n  title: Bài nguồn\n  publisher: Cổng thông tin\n  url: uongbi.gov.vn/bai-1.html',
    good: 'source:\n  title: Bài nguồn\n  publisher: Cổng thông tin\n  url: https://uongbi.gov.vn/bai-1.html',
  },
  check({ is, value, label }, report) {
    if (is !== 'address' || typeof value !== 'string') return;
    const typed = value.trim();
    const plain = /^(?:www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(typed);
    report({
      message: /^(?:javascript|data|vbscript|file|blob):|^https?:\/\/[^/?#]*[@\\]/i.test(typed)
        ? `${label}: địa chỉ "${typed.slice(0, 40)}" không an toàn. Hãy chép địa chỉ bắt đầu bằng https:// từ thanh địa chỉ của trình duyệt.`
        : /^https?:\/\/(?:[^/?#.]*|[\d.]+)(?::\d+)?(?:[/?#]|$)/i.test(typed)
          ? `${label}: "${typed.slice(0, 80)}" chỉ mở được trên máy hoặc mạng của người soạn. Hãy chép địa chỉ công khai, có tên miền, ví dụ https://uongbi.gov.vn/.`
          : `${label}: "${typed.slice(0, 80)}" không phải địa chỉ đầy đủ.${plain ? ` Có phải "https://${typed}"?` : ' Hãy chép địa chỉ bắt đầu bằng https:// từ thanh địa chỉ của trình duyệt.'}`,
      ...(plain ? { fix: `https://${typed}` } : {}),
    });
  },
};
