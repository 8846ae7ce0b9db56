import { nearest } from '../../suggest.ts';
import { ANY_IMAGE, USABLE } from '../photo/endings.ts';
import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

const digits = (name: string): string => name.replaceAll(/\D+/g, ' ');

export const photoMissing: Rule<Entry> = {
  id: 'photo-missing',
  what: 'Ảnh khai trong bài nhưng không có tệp',
  examples: {
    in: 'field',
    bad: 'photos:\n  - file: duong-mui.jpg\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa',
    good: 'photos:\n  - file: duong-moi.jpg\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa',
  },
  check(entry, report) {
    const photos = storyOf(entry)?.data.photos ?? [];
    const present = entry.siblings.filter((name) => ANY_IMAGE.test(name));
    photos.forEach(({ file }, index) => {
      if (present.includes(file)) return;
      const unlisted = present.filter((name) => !photos.some((photo) => photo.file === name));
      const like = nearest(file, unlisted);
      const near = like ?? (unlisted.length === 1 ? unlisted[0] : undefined);
      // "img-0002.jpg" is another photo than "img-0001.jpg", and its description another.
      const certain = like !== undefined && digits(like) === digits(file);
      report({
        field: ['photos', index, 'file'],
        message: `Không có tệp ảnh "${file}" trong thư mục của bài.${
          near
            ? ` Có phải "${near}"? Hãy ghi đúng tên tệp${/^[a-z0-9._-]+$/.test(near) ? '' : ' và đổi tên tệp thành chữ thường không dấu'}.`
            : ' Hãy chép ảnh vào cạnh index.mdx, hoặc xóa mục ảnh này.'
        }`,
        ...(certain && /^[a-z0-9._-]+$/.test(like) && USABLE.test(like) ? { fix: like } : {}),
      });
    });
  },
};
