import { formatDate } from '../../plain-date.ts';
import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const updatedBeforePublished: Rule<Entry> = {
  id: 'updated-before-published',
  what: 'Ngày cập nhật trước ngày đăng',
  examples: {
    in: 'field',
    bad: 'published: 2024-03-15\nupdatedOn: 2024-03-01',
    good: 'published: 2024-03-15\nupdatedOn: 2024-04-01',
  },
  check(entry, report) {
    const { published, updatedOn } = storyOf(entry)?.data ?? {};
    if (published === undefined || updatedOn === undefined || updatedOn >= published) return;
    report({
      field: ['updatedOn'],
      message: `Ngày cập nhật (updatedOn) ${formatDate(updatedOn)} lại trước ngày đăng ${formatDate(published)}. Hãy xem lại hai ngày; bài đăng xong chưa sửa lần nào thì xóa dòng updatedOn.`,
    });
  },
};
