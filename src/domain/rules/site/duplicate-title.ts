import { fold } from '../../vietnamese.ts';
import type { Entry, Rule, Whole } from '../rule.ts';

export const duplicateTitle: Rule<Whole> = {
  id: 'duplicate-title',
  what: 'Hai bài cùng tên',
  examples: {
    in: 'copy',
    bad: 'guong-dien-hinh/mau-2/index.mdx',
    good: 'title: Bà con khu Chạp Khê góp tiền mở đường',
  },
  check({ entries }, report) {
    for (const collection of ['stories', 'pages'] as const) {
      const byTitle = new Map<string, Entry[]>();
      for (const entry of entries) {
        const { title } = entry.data as { title?: string };
        if (entry.collection !== collection || title === undefined) continue;
        const key = fold(title)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim();
        byTitle.set(key, [...(byTitle.get(key) ?? []), entry]);
      }
      // Which of them is the copy, only the editor knows: each is named.
      for (const same of byTitle.values()) {
        if (same.length < 2) continue;
        for (const entry of same) {
          const other = same.find((one) => one !== entry);
          report({
            file: entry.file.path,
            field: ['title'],
            message: `Tên bài trùng với ${other?.file.path ?? ''}. Hai bài cùng tên làm người đọc lẫn: hãy đổi một tên, hoặc xóa bài chép thừa.`,
          });
        }
      }
    }
  },
};
