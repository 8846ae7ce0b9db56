import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';
import { withoutReminders } from '../text/published-prose.ts';

/** Fewer words than this are no story. */
const MIN_WORDS = 20;

export const emptyBody: Rule<Entry> = {
  id: 'empty-body',
  what: 'Bài không có lời bài, hoặc chỉ có một dòng',
  examples: {
    in: 'body',
    bad: '',
    good: 'Bà con tổ 3 họp bàn, thống nhất hiến đất và góp tiền để mở con đường chung của tổ rộng ra thành năm mét.',
  },
  check(entry, report) {
    const isPage = entry.collection === 'pages';
    if (!isPage && storyOf(entry)?.data.status !== 'đăng') return;
    const words =
      withoutReminders(entry.body)
        .replaceAll(/<[^<>]*>/g, ' ')
        .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words >= (isPage ? 1 : MIN_WORDS)) return;
    report({
      offset: Math.max(0, entry.file.bodyStart - 1),
      message:
        words === 0
          ? 'Bài không có lời bài. Hãy viết nội dung dưới dòng --- thứ hai; nếu chưa viết xong, để status: nháp.'
          : `Lời bài chỉ có ${words} chữ. Hãy viết tiếp; nếu chưa viết xong, để status: nháp.`,
    });
  },
};
