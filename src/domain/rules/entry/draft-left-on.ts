import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const draftLeftOn: Rule<Entry> = {
  id: 'draft-left-on',
  what: 'Bài còn để là bản nháp',
  examples: { in: 'field', bad: 'status: nháp', good: 'status: đăng' },
  check(entry, report) {
    if (storyOf(entry)?.data.status !== 'nháp') return;
    report({
      field: ['status'],
      message:
        'Bài đang là bản nháp nên không hiện trên trang. Khi bài đã xong, hãy đổi thành status: đăng.',
    });
  },
};
