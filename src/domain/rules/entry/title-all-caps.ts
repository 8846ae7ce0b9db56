import { capitalized } from '../../vietnamese.ts';
import type { Entry, Rule } from '../rule.ts';

/** A title in capitals as it is read more easily; undefined for any other. Names in it are small too. */
export function lowerCased(title: string): string | undefined {
  const letters = [...title].filter((letter) => /\p{L}/u.test(letter));
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  if (letters.length < 8 || capitals.length < letters.length * 0.7) return undefined;
  return capitalized(title.toLowerCase());
}

export const titleAllCaps: Rule<Entry> = {
  id: 'title-all-caps',
  what: 'Tên bài viết hoa toàn bộ',
  examples: {
    in: 'field',
    bad: 'title: BÀ CON TỔ 3 HIẾN ĐẤT LÀM ĐƯỜNG',
    good: 'title: Bà con tổ 3 hiến đất làm đường',
  },
  check({ collection, data }, report) {
    if (collection !== 'stories' && collection !== 'pages') return;
    const { title } = data as { title?: string };
    const lower = title === undefined ? undefined : lowerCased(title);
    if (lower === undefined) return;
    report({
      field: ['title'],
      message: `Tên bài viết hoa toàn bộ, khó đọc. Hãy viết thường, chỉ hoa chữ đầu và tên riêng: "${lower}".`,
    });
  },
};
