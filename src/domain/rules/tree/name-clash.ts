import type { Rule, Tree } from '../rule.ts';

export const nameClash: Rule<Tree> = {
  id: 'name-clash',
  what: 'Hai tệp hoặc thư mục trùng tên (chỉ khác chữ hoa hay kiểu gõ dấu)',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/MAU/index.mdx',
    good: 'guong-dien-hinh/mau-2/index.mdx',
  },
  check(tree, report) {
    const seen = new Map<string, string>();
    for (const { path } of tree.entries) {
      const key = path.normalize('NFC').toLowerCase();
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, path);
        continue;
      }
      // A clash of folders clashes in every file below; the folder is enough.
      const parent = path.slice(0, path.lastIndexOf('/'));
      if (parent !== '' && seen.get(parent.normalize('NFC').toLowerCase()) !== parent) continue;
      // The one that is written wrongly is the one to rename.
      const [wrong, right] =
        path === path.toLowerCase() && first !== first.toLowerCase()
          ? [first, path]
          : [path, first];
      report({
        file: wrong,
        message: `Trùng tên với "${right}": hai tên chỉ khác nhau chữ hoa, chữ thường hoặc kiểu gõ dấu, trên máy khác chúng là một và một bài sẽ mất. Hãy đổi tên một trong hai.`,
      });
    }
  },
};
