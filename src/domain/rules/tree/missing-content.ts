import type { Rule, Tree } from '../rule.ts';
import { restoreCommand } from './restore-command.ts';

/**
 * One row for each collection: without a single entry of it there is no site. `file` is what is to be
 * brought back, `or` what an editor can write in its place.
 */
const REQUIRED: readonly { path: RegExp; file: string; what: string; or?: string }[] = [
  { path: /^cai-dat\.yml$/, file: 'cai-dat.yml', what: 'tệp cài đặt của trang' },
  { path: /^thuat-ngu\.yml$/, file: 'thuat-ngu.yml', what: 'bảng thuật ngữ' },
  {
    path: /^thay-doi\.yml$/,
    file: 'thay-doi.yml',
    what: 'nhật ký thay đổi',
    or: 'tạo tệp này với một dòng "changes: []"',
  },
  { path: /^ke-hoach\/[^/]+\/index\.mdx$/, file: 'ke-hoach', what: 'kế hoạch nào' },
  {
    path: /^ke-hoach\/[^/]+\/dinh-chinh\.yml$/,
    file: 'ke-hoach',
    what: 'tệp dinh-chinh.yml nào',
    or: 'tạo tệp dinh-chinh.yml cạnh index.mdx của kế hoạch, với một dòng "notes: []"',
  },
  { path: /^van-ban\/[^/]+\.mdx$/, file: 'van-ban', what: 'văn bản nào' },
  { path: /^phan-cong\/[^/]+\.mdx$/, file: 'phan-cong', what: 'đơn vị nào' },
  {
    path: /^guong-dien-hinh\/[^/]+\/index\.mdx$/,
    file: 'guong-dien-hinh',
    what: 'bài gương điển hình nào',
    or: 'viết một bài, nháp cũng được (lệnh npm run new tạo giúp)',
  },
  { path: /^trang\/[^/]+\.mdx$/, file: 'trang', what: 'bài nào trong thư mục trang' },
];

/** The same place with another ending of a text, "cai-dat.yaml": it is there, and has its own message. */
const misnamed = (path: RegExp): RegExp =>
  new RegExp(
    path.source.replace(/\\\.(mdx|yml)\$$/, String.raw`\.(mdx?|markdown|ya?ml|txt)(\.[a-z]+)?$`),
    'i',
  );

export const missingContent: Rule<Tree> = {
  id: 'missing-content',
  what: 'Thiếu tệp mà trang không thể không có',
  examples: { in: 'path', bad: '-thuat-ngu.yml', good: 'thuat-ngu.yml' },
  check(tree, report) {
    const files = tree.entries.filter((entry) => entry.type === 'file').map((entry) => entry.path);
    for (const { path, file, what, or } of REQUIRED) {
      const near = misnamed(path);
      if (files.some((own) => path.test(own) || near.test(own))) continue;
      report({
        file,
        message: `Không có ${what}. Có thể tệp đã bị xóa hoặc đổi tên nhầm: hãy lấy lại bản cũ bằng lệnh:\n${restoreCommand(file)}${or === undefined ? '' : `\nhoặc ${or}.`}`,
      });
    }
  },
};
