import type { Rule, Tree } from '../rule.ts';
import { kindOf } from './stray-file.ts';

export const junkFile: Rule<Tree> = {
  id: 'junk-file',
  what: 'Tệp do máy tính tự tạo ra',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/mau/Thumbs.db',
    good: 'guong-dien-hinh/mau/duong-moi.jpg',
  },
  check(tree, report) {
    for (const { path, type } of tree.entries) {
      if (type === 'file' && kindOf(path, tree) === 'junk') {
        report({
          file: path,
          message: 'Tệp tạm do máy tính hoặc phần mềm tự tạo. Hãy xóa tệp này.',
        });
      }
    }
  },
};
