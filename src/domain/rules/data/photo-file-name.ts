import { ANY_IMAGE, JFIF, USABLE, usableName, stemOf } from '../photo/endings.ts';
import type { DataIssue, Rule } from '../rule.ts';

const photo = (file: string): string =>
  `photos:\n  - file: ${file}\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa`;

export const photoFileName: Rule<DataIssue> = {
  id: 'photo-file-name',
  what: 'Tên tệp ảnh có dấu, chữ hoa, dấu cách, hoặc dẫn ra ngoài thư mục bài',
  examples: { in: 'field', bad: photo('"../Ảnh Đường.JPG"'), good: photo('duong-moi.jpg') },
  check({ is, value, label, siblings }, report) {
    if (is !== 'photo' || typeof value !== 'string') return;
    const typed = value.trim();
    const right = usableName(typed);
    // Saved as another kind already, or under its right name.
    const saved = siblings.find(
      (name) => name !== typed && USABLE.test(name) && stemOf(name) === stemOf(typed),
    );
    const fix = saved && !siblings.includes(typed) ? usableName(saved) : undefined;
    const message = fix
      ? `${label}: không có tệp "${typed}", trong thư mục của bài có ảnh cùng tên loại dùng được. Hãy ghi: ${fix}`
      : /^https?:/i.test(typed)
        ? `${label}: không dùng ảnh ở trang khác. Hãy xin phép, tải ảnh về, để cạnh index.mdx rồi ghi tên tệp.`
        : /[/\\]/.test(typed)
          ? `${label}: "${typed}" dẫn ra ngoài thư mục của bài. Hãy để ảnh cạnh index.mdx và chỉ ghi tên tệp${right.length > 4 ? `, ví dụ ${right}` : ''}.`
          : /\.(heic|heif)$/i.test(typed)
            ? `${label}: "${typed}" là ảnh HEIC của iPhone, trình duyệt không mở được. Hãy mở ảnh, lưu lại thành JPG (trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất), rồi đổi tên ở mục này thành ${right}`
            : ANY_IMAGE.test(typed) && !USABLE.test(typed) && !JFIF.test(typed)
              ? `${label}: "${typed}" là loại ảnh không dùng được. Hãy mở ảnh, lưu lại thành JPG với tên "${right}" và ghi tên đó.`
              : `${label}: tên tệp ảnh "${typed}" phải là chữ thường không dấu, không dấu cách, đuôi jpg, png, webp hoặc avif. Hãy đổi tên tệp thành "${right}" và ghi tên đó.`;
    report({ message, ...(fix ? { fix } : {}) });
  },
};
