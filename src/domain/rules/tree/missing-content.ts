import type { Rule, Tree } from '../rule.ts';

const REQUIRED = [
  { path: /^cai-dat\.yml$/, file: 'cai-dat.yml', what: 'tệp cài đặt của trang' },
  { path: /^thuat-ngu\.yml$/, file: 'thuat-ngu.yml', what: 'bảng thuật ngữ' },
  { path: /^ke-hoach\/[^/]+\/index\.mdx$/, file: 'ke-hoach', what: 'kế hoạch nào' },
  { path: /^van-ban\/[^/]+\.mdx$/, file: 'van-ban', what: 'văn bản nào' },
  { path: /^phan-cong\/[^/]+\.mdx$/, file: 'phan-cong', what: 'đơn vị nào' },
] as const;

export const missingContent: Rule<Tree> = {
  id: 'missing-content',
  what: 'Thiếu tệp mà trang không thể không có',
  examples: { in: 'path', bad: '-thuat-ngu.yml', good: 'thuat-ngu.yml' },
  check(tree, report) {
    const files = tree.entries.filter((entry) => entry.type === 'file').map((entry) => entry.path);
    for (const { path, file, what } of REQUIRED) {
      if (files.some((own) => path.test(own))) continue;
      // "cai-dat.yaml" is there but misnamed: that has its own message.
      if (
        /\.yml$/.test(file) &&
        files.some((own) => own.toLowerCase().startsWith(file.replace(/yml$/, '')))
      )
        continue;
      report({
        file,
        message: `Không có ${what}. Có thể tệp đã bị xóa hoặc đổi tên nhầm: hãy lấy lại bản cũ (git restore content/${file}).`,
      });
    }
  },
};
