import type { Body, BodyNode, Rule } from '../rule.ts';
import { nodeText } from './node-text.ts';
import { addressKind, unsafeLinkMessage } from './safe.ts';

const isLink = (node: BodyNode): boolean => node.type === 'link' || node.type === 'definition';
const isImage = (node: BodyNode): boolean =>
  node.type === 'image' || node.type === 'imageReference';
/** A preview's address or one of the office's own network, which nobody else can open. */
const MACHINE =
  /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[|\d+(?:[/:]|$))/i;
/** One office address and nothing else: "?cc=" and a comma would take a letter to more. */
const OFFICE_MAIL = /^mailto:[\w.+-]+@(?:[\w-]+\.)*gov\.vn$/i;

export const unsafeLink: Rule<Body> = {
  id: 'unsafe-link',
  what: 'Liên kết chạy mã lệnh (javascript:, data:)',
  examples: {
    in: 'body',
    bad: 'Xem [bài gốc](javascript:alert(1)).',
    good: 'Xem [bài gốc](https://uongbi.gov.vn/).',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (!(isLink(node) || isImage(node)) || addressKind(node.url ?? '') !== 'unsafe') continue;
      const url = (node.url ?? '').trim();
      const scheme = /^[^:]*:/.exec(url)?.[0].slice(0, 20) ?? (node.url ?? '').slice(0, 20);
      report({
        ...place(node),
        message: /^(?:file|[a-z]):/i.test(url)
          ? `"${url.slice(0, 60)}" là tệp trên máy của người soạn, người đọc không mở được. Hãy dẫn tới một trang web (https://…), hoặc xóa liên kết.`
          : /^(?:tel|sms|callto|zalo):/i.test(url)
            ? 'Không đặt liên kết gọi điện trong bài. Hãy xóa, hoặc ghi tên cơ quan tiếp nhận.'
            : unsafeLinkMessage(scheme),
      });
    }
  },
};

export const pathLeavesContent: Rule<Body> = {
  id: 'path-leaves-content',
  what: 'Đường dẫn có ../ đi ra ngoài thư mục bài',
  examples: {
    in: 'body',
    bad: 'Xem [phụ lục](../../../bi-mat.txt).',
    good: 'Xem [kế hoạch](/ke-hoach/2024/).',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (!(isLink(node) || isImage(node)) || addressKind(node.url ?? '') !== 'outside') continue;
      report({
        ...place(node),
        message: `"${node.url}" dẫn ra ngoài thư mục của bài. ${
          isImage(node)
            ? 'Hãy để ảnh cạnh index.mdx, khai trong mục photos.'
            : 'Hãy dùng địa chỉ trên trang, bắt đầu bằng /, ví dụ /ke-hoach/2024/.'
        }`,
      });
    }
  },
};

export const relativeLink: Rule<Body> = {
  id: 'link-address',
  what: 'Liên kết viết thiếu https:// hoặc thiếu dấu / ở đầu',
  examples: {
    in: 'body',
    bad: 'Xem [cổng thông tin](www.uongbi.gov.vn).',
    good: 'Xem [cổng thông tin](https://www.uongbi.gov.vn).',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (!isLink(node)) continue;
      const url = node.url ?? '';
      const kind = addressKind(url);
      if (kind === 'web' && MACHINE.test(url)) {
        report({
          ...place(node),
          message: `Địa chỉ "${url}" chỉ mở được trên máy đang xem thử hoặc trong mạng cơ quan. Trang của ta viết từ dấu / sau tên máy, ví dụ /ke-hoach/2024/; trang khác viết địa chỉ công khai.`,
        });
      } else if (kind === 'bare') {
        report({
          ...place(node),
          message: `Địa chỉ "${url}" thiếu https://. Có phải "https://${url}"?`,
          fix: `https://${url}`,
        });
      } else if (kind === 'relative') {
        report({
          ...place(node),
          message: `Địa chỉ "${url}" không rõ dẫn đi đâu. Trang của ta viết từ dấu /, ví dụ /van-ban/nghi-dinh-59-2023-nd-cp/; trang khác viết từ https://.`,
        });
      } else if (kind === 'mail' && !OFFICE_MAIL.test(url)) {
        report({
          ...place(node),
          message:
            'Liên kết gửi thư chỉ dùng cho một địa chỉ công vụ (đuôi .gov.vn), không kèm người nhận khác hay nội dung sau dấu ? hoặc dấu phẩy. Hãy xóa liên kết, hoặc viết mailto:ten@co-quan.gov.vn.',
        });
      }
    }
  },
};

export const emptyLink: Rule<Body> = {
  id: 'empty-link',
  what: 'Liên kết không có chữ hoặc không có địa chỉ',
  examples: { in: 'body', bad: 'Xem [bài gốc]().', good: 'Xem [bài gốc](https://uongbi.gov.vn/).' },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (node.type !== 'link') continue;
      if (addressKind(node.url ?? '') === 'empty') {
        report({
          ...place(node),
          message: `Liên kết "${nodeText(node)}" không có địa chỉ. Hãy điền địa chỉ vào giữa hai dấu ngoặc ( ).`,
        });
      } else if (nodeText(node).trim() === '') {
        report({
          ...place(node),
          message: 'Liên kết không có chữ. Hãy viết chữ vào giữa hai dấu [ ].',
        });
      }
    }
  },
};

export const vagueLink: Rule<Body> = {
  id: 'link-says-nothing',
  what: 'Chữ của liên kết không nói dẫn đi đâu ("tại đây")',
  examples: {
    in: 'body',
    bad: 'Xem [tại đây](https://uongbi.gov.vn/).',
    good: 'Xem [bài trên cổng thông tin thành phố](https://uongbi.gov.vn/).',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (
        node.type !== 'link' ||
        !/^(?:(?:xem |bấm |nhấn |click )?(?:tại đây|ở đây|vào đây|đây)|link|xem thêm|chi tiết|click)$/i.test(
          nodeText(node).trim(),
        )
      )
        continue;
      report({
        ...place(node),
        message: `Chữ "${nodeText(node).trim()}" không nói liên kết dẫn đi đâu. Hãy viết tên của trang đích.`,
      });
    }
  },
};

export const remoteImage: Rule<Body> = {
  id: 'remote-image',
  what: 'Ảnh lấy từ trang khác',
  examples: {
    in: 'body',
    bad: '![Đường mới ở tổ 3](https://vi-du.vn/anh.jpg)',
    good: '<Anh tep="duong-moi.jpg" />',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      if (
        node.type !== 'image' ||
        !(addressKind(node.url ?? '') === 'web' || (node.url ?? '').startsWith('//'))
      )
        continue;
      report({
        ...place(node),
        message:
          'Không lấy ảnh từ trang khác. Hãy xin phép, tải ảnh về để cạnh index.mdx, khai trong mục photos, rồi đặt bằng <Anh tep="…" />.',
      });
    }
  },
};

export const markdownImage: Rule<Body> = {
  id: 'image-outside-photos',
  what: 'Ảnh chèn bằng ![…](…), thiếu người chụp và sự đồng ý',
  examples: {
    in: 'body',
    bad: '![Đường mới ở tổ 3](duong-moi.jpg)',
    good: '<Anh tep="duong-moi.jpg" />',
  },
  check({ nodes, place }, report) {
    for (const { node } of nodes) {
      const kind = addressKind(node.url ?? '');
      if (!isImage(node) || kind === 'web' || kind === 'unsafe' || kind === 'outside') continue;
      const name = (node.url ?? '').replace(/^.*\//, '') || '…';
      report({
        ...place(node),
        message: `Ảnh trong bài phải khai ở mục photos (có mô tả, người chụp). Hãy thêm vào photos rồi viết: <Anh tep="${name}" />`,
      });
    }
  },
};

export const linkSyntax: Rule<Body> = {
  id: 'link-syntax',
  what: 'Liên kết viết dở: thừa dấu cách, thiếu dấu ngoặc',
  examples: {
    in: 'body',
    bad: 'Xem [bài gốc] (https://uongbi.gov.vn/).',
    good: 'Xem [bài gốc](https://uongbi.gov.vn/).',
  },
  check({ text, file }, report) {
    const bodyStart = file.bodyStart;
    for (const match of text.matchAll(
      /\([^()\n]{2,200}\)\[(?:https?:|\/|www\.)[^\]\n]*\]|\[[^\][\n]{1,200}\](?: +\((?:https?:|\/|www\.)|\((?:https?:\/\/|\/)[^)\s]*(?=\s|$)(?!\s+["']))/g,
    )) {
      report({
        offset: bodyStart + match.index,
        message:
          'Liên kết viết dở nên hiện nguyên dấu ngoặc. Hãy viết liền: [tên trang](https://…), không dấu cách giữa ] và (, có dấu ) ở cuối; chữ trong [ ], địa chỉ trong ( ).',
      });
    }
  },
};
