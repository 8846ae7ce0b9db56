import { fold, slugify } from '../../vietnamese.ts';
import type { Rule, Tree } from '../rule.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const reported = (name: string): string =>
  `"${name}" có ${/\s/.test(name) ? 'dấu cách' : /[_.]/.test(name) ? 'ký tự lạ' : /[A-Z]/.test(name) && fold(name) === name.toLowerCase() ? 'chữ hoa' : 'chữ có dấu hoặc ký tự lạ'}`;

export const folderName: Rule<Tree> = {
  id: 'folder-name',
  what: 'Tên thư mục hoặc tên tệp có chữ hoa, dấu, dấu cách',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/Đường mới/index.mdx',
    good: 'guong-dien-hinh/duong-moi/index.mdx',
  },
  check(tree, report) {
    for (const { path, type } of tree.entries) {
      if (type === 'link' || type === 'other') continue;
      const [top = '', name = '', ...rest] = path.split('/');
      if (
        name === '' ||
        !['guong-dien-hinh', 'van-ban', 'phan-cong', 'trang', 'ke-hoach'].includes(top)
      )
        continue;
      if (top === 'ke-hoach') {
        if (type !== 'folder' || /^(19|20)\d{2}$/.test(name)) continue;
        report({
          file: path,
          message: `Tên thư mục kế hoạch phải là năm bốn chữ số, ví dụ ke-hoach/2025. Hãy đổi tên "${name}".`,
        });
        continue;
      }
      const inFolder = top === 'guong-dien-hinh';
      if (rest.length > 0 || inFolder !== (type === 'folder')) continue;
      const stem = inFolder ? name : name.replace(/\.mdx$/, '');
      if (!inFolder && !name.endsWith('.mdx')) continue;
      // What a Mac puts into an archive is junk, not a story.
      if (SLUG.test(stem) || name === '__MACOSX') continue;
      const right = slugify(stem);
      const to = `${top}/${right}${inFolder ? '' : '.mdx'}`;
      const taken = tree.entries.some((other) => other.path === to);
      const index = inFolder && tree.entries.find((other) => other.path === `${path}/index.mdx`);
      report({
        file: index ? index.path : path,
        message: `Tên ${inFolder ? 'thư mục' : 'tệp'} ${reported(stem)}. Tên này thành địa chỉ trang, nên chỉ dùng chữ thường không dấu, số và gạch ngang. ${taken ? `Tên "${right}" đã có rồi: hãy đổi thành tên khác, ví dụ "${right}-2", hoặc xóa nếu đây là bản chép thừa.` : `Hãy đổi thành "${right}".`}`,
        ...(right === '' || taken
          ? {}
          : { fix: right, repair: { kind: 'rename', from: path, to } }),
      });
    }
  },
};
