import type { Entry, Rule } from '../rule.ts';

export const titleWithoutWords: Rule<Entry> = {
  id: 'title-without-words',
  what: 'Tên bài không có chữ nào, chỉ có số hoặc hình',
  examples: { in: 'field', bad: 'title: "🌸🌸🌸"', good: 'title: Đường hoa 🌸 của tổ 3' },
  check({ collection, data }, report) {
    if (collection !== 'stories' && collection !== 'pages') return;
    const { title } = data as { title?: string };
    if (title === undefined || /\p{L}/u.test(title)) return;
    report({
      field: ['title'],
      message: `Tên bài "${title}" không có chữ nào, người nghe máy đọc không biết bài nói gì. Hãy viết việc đã làm được, ở đâu.`,
    });
  },
};
