import { fold } from '../../vietnamese.ts';
import { ANY_IMAGE } from '../photo/endings.ts';
import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

const EMPTY_WORDS =
  /^(?:(?:buc|tam|hinh|anh|hinh anh|anh minh hoa|hinh minh hoa|minh hoa|anh chup|anh tu lieu|tu lieu|image|photo|picture|img|dsc|dscf|pict|screenshot|zalo|anh bai viet|mo ta|mo ta anh|chua co|khong co|xem anh|anh bia|anh dai dien|tep anh|alt|n a|x)\s*)+[\d\s]*$/;

export const altSaysNothing: Rule<Entry> = {
  id: 'alt-says-nothing',
  what: 'Mô tả ảnh không nói gì: "ảnh", tên tệp, "ảnh minh họa"',
  examples: {
    in: 'field',
    bad: 'photos:\n  - file: duong-moi.jpg\n    alt: Ảnh minh họa\n    credit: Trung tâm Truyền thông và Văn hóa',
    good: 'photos:\n  - file: duong-moi.jpg\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa',
  },
  check(entry, report) {
    const photos = storyOf(entry)?.data.photos ?? [];
    photos.forEach(({ alt, file, caption }, index) => {
      const said = fold(alt)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
      const name = fold(file)
        .replace(/\.[^.]*$/, '')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
      const isFile =
        said === name ||
        said ===
          fold(file)
            .replace(/[^a-z0-9]+/g, ' ')
            .trim() ||
        ANY_IMAGE.test(alt.trim());
      const copied = [storyOf(entry)?.data.title, caption].find((other) => other?.trim() === alt);
      if (copied !== undefined) {
        report({
          field: ['photos', index, 'alt'],
          message: `Mô tả ảnh (alt) chép lại ${copied === caption ? 'chú thích' : 'tên bài'}, người nghe sẽ nghe hai lần một câu. Hãy tả điều nhìn thấy trong ảnh: ai, đang làm gì, ở đâu.`,
        });
        return;
      }
      if (!isFile && !EMPTY_WORDS.test(said) && said.length >= 8) return;
      report({
        field: ['photos', index, 'alt'],
        message: `Mô tả ảnh (alt) "${alt}" ${isFile ? 'chỉ là tên tệp' : 'không nói ảnh cho thấy gì'}. Hãy tả cho người không nhìn thấy ảnh: ai, đang làm gì, ở đâu; ví dụ "Đường bê tông mới rộng 5 m ở tổ 3".`,
      });
    });
  },
};
