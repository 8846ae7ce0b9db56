import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const publishedMissing: Rule<Entry> = {
  id: 'missing-published',
  what: 'Bài đăng mà không có ngày đăng',
  examples: { in: 'field', bad: '-published', good: 'published: 2024-03-15' },
  check(entry, report) {
    const story = storyOf(entry);
    if (story?.data.status !== 'đăng' || story.data.published !== undefined) return;
    if (story.broken.has('published')) return;
    report({
      field: ['published'],
      message: `Bài có tình trạng "đăng" thì phải có Ngày đăng (published). Hãy thêm dòng: published: ${entry.today}`,
    });
  },
};
