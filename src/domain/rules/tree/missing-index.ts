import type { Rule, Tree, TreeEntry } from '../rule.ts';
import { restoreCommand } from './restore-command.ts';

export const missingIndex: Rule<Tree> = {
  id: 'missing-index',
  what: 'Thư mục bài không có tệp index.mdx',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/bai-khac/duong.jpg',
    good: 'guong-dien-hinh/bai-khac/index.mdx',
  },
  check(tree, report) {
    const inFolder = new Map<string, TreeEntry[]>();
    for (const entry of tree.entries) {
      const folder = entry.path.split('/').slice(0, 2).join('/');
      if (folder === entry.path) continue;
      const inside = inFolder.get(folder);
      if (inside) inside.push(entry);
      else inFolder.set(folder, [entry]);
    }
    for (const { path, type } of tree.entries) {
      if (type !== 'folder' || !/^(guong-dien-hinh|ke-hoach)\/[^/]+$/.test(path)) continue;
      if (path.endsWith('/__MACOSX')) continue;
      const inside = inFolder.get(path) ?? [];
      if (inside.some((entry) => entry.path === `${path}/index.mdx`)) continue;
      // A misnamed index has its own message.
      if (inside.some((entry) => /\/index\.[^/]+$/i.test(entry.path))) continue;
      if (path.startsWith('ke-hoach/')) {
        // What else lies there is the text as received, in nguon.txt: no file of a plan is a draft of it.
        report({
          file: path,
          message: `Thư mục kế hoạch không có tệp index.mdx nên không thành trang. Nếu tệp đã bị xóa hoặc đổi tên, hãy lấy lại bằng lệnh:\n${restoreCommand(`${path}/index.mdx`)}\nKế hoạch mới thì chép index.mdx của năm trước vào đây làm mẫu.`,
        });
        continue;
      }
      const others = inside.filter((entry) => entry.type === 'file');
      const only = others.find((entry) => /\.(mdx?|markdown|txt)$/i.test(entry.path));
      report({
        file: path,
        message: only
          ? `Thư mục không có tệp index.mdx nên không thành trang. Hãy đổi tên ${only.path.slice(path.length + 1)} thành index.mdx.`
          : `Thư mục ${others.length === 0 ? 'trống' : 'chỉ có ảnh, không có tệp index.mdx'}, nên không thành trang. Hãy thêm index.mdx (lệnh npm run new tạo giúp) hoặc xóa thư mục.`,
      });
    }
  },
};
