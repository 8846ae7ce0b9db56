import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

const one =
  '  - file: duong-moi.jpg\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa';

export const photoListedTwice: Rule<Entry> = {
  id: 'photo-listed-twice',
  what: 'Một ảnh khai hai lần, hoặc hai ảnh cùng một mô tả',
  examples: { in: 'field', bad: `photos:\n${one}\n${one}`, good: `photos:\n${one}` },
  check(entry, report) {
    const photos = storyOf(entry)?.data.photos ?? [];
    photos.forEach(({ file, alt }, index) => {
      const before = photos.slice(0, index);
      if (before.some((photo) => photo.file === file)) {
        report({
          field: ['photos', index, 'file'],
          message: `Ảnh "${file}" đã khai ở trên. Hãy xóa mục lặp lại.`,
        });
      } else if (before.some((photo) => photo.alt === alt)) {
        report({
          field: ['photos', index, 'alt'],
          message: 'Mô tả ảnh (alt) trùng với ảnh khác. Hãy tả riêng từng ảnh.',
        });
      }
    });
  },
};
