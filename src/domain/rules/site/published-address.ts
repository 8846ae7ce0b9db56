import type { Rule, Whole } from '../rule.ts';
import { restoreCommand } from '../tree/restore-command.ts';

const IN_FOLDERS = ['guong-dien-hinh', 'ke-hoach'];

/** The file whose page stands at an address; undefined for lists and for what the site makes of many files. */
function fileOf(page: string): string | undefined {
  const [, top = 'trang', name = ''] =
    /^\/(?:(guong-dien-hinh|ke-hoach|van-ban|phan-cong)\/)?([a-z0-9-]+)\/$/.exec(page) ?? [];
  if (name === '') return undefined;
  return IN_FOLDERS.includes(top) ? `${top}/${name}/index.mdx` : `${top}/${name}.mdx`;
}

/** A path without its endings: a wrong one has a message of its own, which says what to do. */
const stem = (path: string): string => path.toLowerCase().replace(/(?:\.[a-z]+)+$/, '');

/** Where to look for what made an address that is not the page of one file. */
function sourceOf(page: string): string {
  const [, top = ''] = page.split('/');
  if (top === 'thuat-ngu') return 'thuat-ngu.yml';
  return (
    (top === 'ke-hoach' ? fileOf(page) : undefined) ?? (top === 'moc-thoi-gian' ? 'ke-hoach' : top)
  );
}

const HELP = 'nhờ người phụ trách kỹ thuật thêm chuyển hướng';

export const publishedAddress: Rule<Whole> = {
  id: 'published-address-gone',
  what: 'Địa chỉ đã đăng biến mất: xóa, đổi tên tệp, hoặc đưa bài về nháp',
  examples: { in: 'path', bad: '-trang/gioi-thieu.mdx', good: 'trang/gioi-thieu.mdx' },
  check({ published, addresses, entries, paths, unfit }, report) {
    const stems = new Set(paths.map(stem));
    const gone = published.filter((address) => !addresses.has(address));
    // What is missing or broken takes more along than its own page, and has a message of its own.
    const there = new Set(paths);
    let explained =
      unfit ||
      published
        .map(fileOf)
        .some((file) => file !== undefined && !/^trang\//.test(file) && !there.has(file));
    for (const address of gone) {
      const file = fileOf(address);
      if (file === undefined) continue;
      explained = true;
      if (!stems.has(stem(file))) {
        const story = file.startsWith('guong-dien-hinh/');
        const place = file.replace(/\/index\.mdx$/, '');
        report({
          file,
          message: `Địa chỉ đã đăng ${address} biến mất vì không còn tệp này. Người khác đã lưu địa chỉ ấy nên nó phải còn mãi. Nếu đã đổi tên ${place === file ? 'tệp' : 'thư mục'}, hãy đổi lại tên cũ. Nếu đã xóa, hãy lấy lại:\n${restoreCommand(place)}\n${story ? 'Muốn rút bài thì giữ tệp và ghi status: gỡ. ' : ''}Nếu thật sự cần địa chỉ khác, ${HELP}.`,
        });
        continue;
      }
      const draft = entries.find((entry) => entry.file.path === file);
      if ((draft?.data as { status?: string } | undefined)?.status !== 'nháp') continue;
      report({
        file,
        field: ['status'],
        message: `Bài này đã đăng ở ${address}, nên không trở lại bản nháp được: địa chỉ người khác đã lưu sẽ biến mất. Hãy ghi status: đăng, hoặc rút bài bằng status: gỡ.`,
      });
    }
    if (explained) return;
    for (const [page = '', [address, ...others]] of Map.groupBy(gone, (own) => own.split('#')[0])) {
      report({
        file: sourceOf(page),
        message: `Địa chỉ đã đăng ${address}${others.length > 0 ? ` (và ${others.length} địa chỉ khác trên trang ấy)` : ''} biến mất vì phần nội dung làm ra nó đã bị xóa hoặc đổi tên. Hãy viết lại phần ấy như cũ (lệnh git diff content cho thấy chỗ đã sửa), hoặc ${HELP}.`,
      });
    }
  },
};
