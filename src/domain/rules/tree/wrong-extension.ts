import type { Rule, Tree } from '../rule.ts';
import { kindOf, nearPath } from './stray-file.ts';

export const wrongExtension: Rule<Tree> = {
  id: 'wrong-extension',
  what: 'Đuôi tệp sai: index.md, index.mdx.txt, cai-dat.yaml',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/mau/index.md',
    good: 'guong-dien-hinh/mau/index.mdx',
  },
  check(tree, report) {
    const existing = new Set(tree.entries.map((entry) => entry.path));
    for (const { path, type } of tree.entries) {
      if (type !== 'file' || kindOf(path, tree) !== 'extension') continue;
      const right = nearPath(path, tree) ?? '';
      const name = right.split('/').at(-1) ?? '';
      const taken = existing.has(right);
      report({
        file: path,
        message: taken
          ? `Đã có tệp ${name}; tệp này là bản thừa nên không bao giờ được đăng. Hãy gộp nội dung vào ${name} rồi xóa tệp này.`
          : `Đuôi tệp sai nên tệp không được đăng. Hãy đổi tên thành ${name}.`,
        ...(taken ? {} : { fix: name, repair: { kind: 'rename', from: path, to: right } }),
      });
    }
  },
};
