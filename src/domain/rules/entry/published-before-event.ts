import { formatPartialDate } from '../../plain-date.ts';
import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const publishedBeforeEvent: Rule<Entry> = {
  id: 'published-before-event',
  what: 'Ngày đăng trước khi việc xảy ra',
  examples: {
    in: 'field',
    bad: 'published: 2024-03-15\nperiod: 2024-05',
    good: 'published: 2024-03-15\nperiod: 2024-02',
  },
  check(entry, report) {
    const { published, period } = storyOf(entry)?.data ?? {};
    if (
      published === undefined ||
      period === undefined ||
      published.slice(0, period.length) >= period
    )
      return;
    report({
      field: ['published'],
      message: `Ngày đăng (published) ${formatPartialDate(published)} lại trước khi việc diễn ra (period: ${formatPartialDate(period)}). Hãy xem lại hai ngày.`,
    });
  },
};
