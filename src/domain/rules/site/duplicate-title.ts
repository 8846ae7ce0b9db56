import { fold } from '../../vietnamese.ts';
import type { Rule, Whole } from '../rule.ts';

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
      const seen = new Map<string, string>();
      for (const entry of entries) {
        const { title } = entry.data as { title?: string };
        if (entry.collection !== collection || title === undefined) continue;
        const key = fold(title)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim();
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, entry.file.path);
          continue;
        }
        report({
          file: entry.file.path,
          field: ['title'],
          message: `Tên bài trùng với ${first}. Hai bài cùng tên làm người đọc lẫn: hãy đổi một tên, hoặc xóa bài chép thừa.`,
        });
      }
    }
  },
};
