import type { Rule, Tree } from '../rule.ts';

/** Addresses that the site itself uses, by the folder of the content whose entries could take them. */
export const RESERVED: Readonly<Record<string, readonly string[]>> = {
  'guong-dien-hinh': ['trang', 'loai', 'dia-ban'],
  'phan-cong': ['vai-tro'],
  trang: [
    'ke-hoach',
    'van-ban',
    'phan-cong',
    'moc-thoi-gian',
    'guong-dien-hinh',
    'thuat-ngu',
    'thay-doi',
    'tim-kiem',
    'du-lieu',
    'so-do-trang',
    // Its picture for sharing would be the home page's.
    'trang-chu',
    'og',
    'pagefind',
    'index',
    '404',
  ],
};

/** Names of devices: on Windows no folder or file can bear them, so that no officer there could fetch the content. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

export const reservedName: Rule<Tree> = {
  id: 'reserved-name',
  what: 'Tên trùng với địa chỉ trang đã dùng',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/trang/index.mdx',
    good: 'guong-dien-hinh/trang-tri-ngo/index.mdx',
  },
  check(tree, report) {
    for (const { path, type } of tree.entries) {
      if (type !== 'file') continue;
      const entry = tree.entryOf(path);
      const [top = ''] = path.split('/');
      if (!entry) continue;
      const device = DEVICE.test(entry.id);
      if (!device && !RESERVED[top]?.includes(entry.id)) continue;
      report({
        file: path,
        message: device
          ? `Tên "${entry.id}" là tên riêng của Windows, máy Windows không mở được. Hãy đặt tên khác, ví dụ "bai-${entry.id}".`
          : `Tên "${entry.id}" trang đã dùng cho việc khác, nên bài sẽ đè lên trang đó. Hãy đặt tên khác.`,
      });
    }
  },
};
