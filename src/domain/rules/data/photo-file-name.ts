import { ANY_IMAGE, JFIF, USABLE, usableEnding } from '../photo/endings.ts';
import type { DataIssue, Rule } from '../rule.ts';
import { slugify } from '../../vietnamese.ts';

const photo = (file: string): string =>
  `photos:\n  - file: ${file}\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa`;

export const photoFileName: Rule<DataIssue> = {
  id: 'photo-file-name',
  what: 'Tên tệp ảnh có dấu, chữ hoa, dấu cách, hoặc dẫn ra ngoài thư mục bài',
  examples: { in: 'field', bad: photo('"../Ảnh Đường.JPG"'), good: photo('duong-moi.jpg') },
  check({ is, value, label }, report) {
    if (is !== 'photo' || typeof value !== 'string') return;
    const typed = value.trim();
    const right = `${slugify(typed.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''))}${usableEnding(typed)}`;
    const message = /^https?:/i.test(typed)
      ? `${label}: không dùng ảnh ở trang khác. Hãy xin phép, tải ảnh về, để cạnh index.mdx rồi ghi tên tệp.`
      : /[/\\]/.test(typed)
        ? `${label}: "${typed}" dẫn ra ngoài thư mục của bài. Hãy để ảnh cạnh index.mdx và chỉ ghi tên tệp${right.length > 4 ? `, ví dụ ${right}` : ''}.`
        : /\.(heic|heif)$/i.test(typed)
          ? `${label}: "${typed}" là ảnh HEIC của iPhone, trình duyệt không mở được. Hãy mở ảnh, lưu lại thành JPG (trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất).`
          : ANY_IMAGE.test(typed) && !USABLE.test(typed) && !JFIF.test(typed)
            ? `${label}: "${typed}" là loại ảnh không dùng được. Hãy mở ảnh, lưu lại thành JPG với tên "${right}" và ghi tên đó.`
            : `${label}: tên tệp ảnh "${typed}" phải là chữ thường không dấu, không dấu cách, đuôi jpg, png, webp hoặc avif. Hãy đổi tên tệp thành "${right}" và ghi tên đó.`;
    report({ message });
  },
};
