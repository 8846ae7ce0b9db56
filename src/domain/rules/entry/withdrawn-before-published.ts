import { formatDate } from '../../plain-date.ts';
import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const withdrawnBeforePublished: Rule<Entry> = {
  id: 'withdrawn-before-published',
  what: 'Ngày gỡ trước ngày đăng',
  examples: {
    in: 'field',
    bad: 'status: gỡ\nwithdrawn:\n  "on": 2024-02-01\n  reason: Rút theo đề nghị của người trong bài.',
    good: 'status: gỡ\nwithdrawn:\n  "on": 2024-05-02\n  reason: Rút theo đề nghị của người trong bài.',
  },
  check(entry, report) {
    const { published, withdrawn } = storyOf(entry)?.data ?? {};
    if (published === undefined || withdrawn === undefined || withdrawn.on >= published) return;
    report({
      field: ['withdrawn', 'on'],
      message: `Ngày gỡ (withdrawn.on) ${formatDate(withdrawn.on)} lại trước ngày đăng ${formatDate(published)}. Hãy xem lại hai ngày.`,
    });
  },
};
