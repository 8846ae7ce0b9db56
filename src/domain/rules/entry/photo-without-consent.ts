import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const photoWithoutConsent: Rule<Entry> = {
  id: 'photo-without-consent',
  what: 'Ảnh nhận ra được người mà chưa ghi sự đồng ý',
  examples: {
    in: 'field',
    bad: '-consent\nphotos:\n  - file: duong-moi.jpg\n    alt: Bà con đứng bên con đường bê tông mới ở tổ 3\n    credit: Trung tâm Truyền thông và Văn hóa\n    peopleRecognisable: true',
    good: 'photos:\n  - file: duong-moi.jpg\n    alt: Con đường bê tông mới ở tổ 3, chưa có người đi\n    credit: Trung tâm Truyền thông và Văn hóa',
  },
  check(entry, report) {
    const story = storyOf(entry);
    if (!story || story.data.consent !== undefined) return;
    story.data.photos?.forEach((photo, index) => {
      if (!photo.peopleRecognisable) return;
      report({
        field: ['photos', index, 'peopleRecognisable'],
        message: `Ảnh ${photo.file} nhận ra được người nhưng bài chưa có phần "Sự đồng ý" (consent). Hãy xin đồng ý và ghi vào consent, hoặc dùng ảnh khác.`,
      });
    });
  },
};
