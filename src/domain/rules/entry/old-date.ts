import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

/** The law this site is about is of 2022; nothing was published here before. */
const FIRST = '2022-01-01';

export const oldDate: Rule<Entry> = {
  id: 'date-too-early',
  what: 'Ngày đăng quá xa trong quá khứ (gõ nhầm năm)',
  examples: { in: 'field', bad: 'published: 2004-03-15', good: 'published: 2024-03-15' },
  check(entry, report) {
    const published = storyOf(entry)?.data.published;
    if (published === undefined || published >= FIRST) return;
    report({
      field: ['published'],
      message: `Ngày đăng (published): năm ${published.slice(0, 4)} trước khi có trang này. Có phải gõ nhầm năm? Hãy sửa lại.`,
    });
  },
};
