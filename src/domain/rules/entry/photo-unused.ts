import { USABLE } from '../photo/endings.ts';
import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const photoUnused: Rule<Entry> = {
  id: 'photo-unused',
  what: 'Tệp ảnh nằm trong thư mục bài mà bài không dùng',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/mau/anh-thua.jpg',
    good: 'guong-dien-hinh/mau/duong-moi.jpg',
  },
  check(entry, report) {
    const story = storyOf(entry);
    // Photos of a file that does not parse are unknown, not unused.
    if (!story || story.broken.has('photos')) return;
    const used = new Set([
      ...(story.data.photos ?? []).map((photo) => photo.file),
      ...entry.photosInBody,
    ]);
    const folder = entry.file.path.slice(0, entry.file.path.lastIndexOf('/') + 1);
    for (const name of entry.siblings) {
      if (!USABLE.test(name) || used.has(name)) continue;
      report({
        file: `${folder}${name}`,
        message: `Ảnh này nằm trong thư mục bài mà bài không dùng. Hãy thêm vào mục photos của index.mdx (file: ${name}), hoặc xóa ảnh.`,
      });
    }
  },
};
