import type { Rule, Tree } from '../rule.ts';

/** A long official text takes 60 kB; ten times that is a picture pasted as text, or an attack. */
export const MAX_TEXT_BYTES = 600_000;

export const fileTooBig: Rule<Tree> = {
  id: 'file-too-big',
  what: 'Tệp chữ quá lớn',
  examples: {
    in: 'path',
    bad: `guong-dien-hinh/bai-khac/index.mdx=${MAX_TEXT_BYTES + 1}`,
    good: 'guong-dien-hinh/bai-khac/index.mdx',
  },
  check(tree, report) {
    for (const { path, type, size } of tree.entries) {
      if (type !== 'file' || size <= MAX_TEXT_BYTES || !tree.entryOf(path)) continue;
      report({
        file: path,
        message: `Tệp lớn ${Math.round(size / 1000)} kB, quá mức ${MAX_TEXT_BYTES / 1000} kB của một tệp chữ. Có thể đã dán cả ảnh vào bài: hãy xóa phần đó và để ảnh thành tệp riêng cạnh bài.`,
      });
    }
  },
};
