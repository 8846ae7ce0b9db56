import { ANY_IMAGE } from '../photo/endings.ts';
import type { Rule, Tree } from '../rule.ts';
import { kindOf } from './stray-file.ts';

/** Where a file that stands in the wrong place belongs. */
function remedy(path: string): string {
  const [top = '', second] = path.split('/');
  const name = path.split('/').at(-1) ?? '';
  if (ANY_IMAGE.test(name)) {
    return 'Ảnh phải nằm ngay trong thư mục của bài, cạnh tệp index.mdx. Hãy chuyển ảnh về đó.';
  }
  if (top === 'guong-dien-hinh') {
    return second === name
      ? `Mỗi bài là một thư mục. Hãy tạo thư mục guong-dien-hinh/${name.replace(/\..*$/, '')}/ và để bài vào đó với tên index.mdx.`
      : 'Mỗi bài chỉ có một tệp index.mdx, nằm ngay trong guong-dien-hinh/<tên-bài>/. Hãy chuyển hoặc gộp tệp này.';
  }
  if (top === 'ke-hoach')
    return 'Kế hoạch nằm ở ke-hoach/<năm>/index.mdx. Hãy chuyển tệp về đúng thư mục của năm.';
  if (top === 'van-ban' || top === 'phan-cong' || top === 'trang') {
    return `Thư mục ${top} chỉ chứa tệp .mdx, không có thư mục con. Hãy chuyển tệp ra ngay dưới ${top}/ với đuôi .mdx.`;
  }
  return 'Hãy chuyển tệp vào một trong các thư mục guong-dien-hinh/<tên-bài>/, van-ban/, phan-cong/, ke-hoach/<năm>/ hoặc trang/.';
}

export const wrongFolder: Rule<Tree> = {
  id: 'wrong-folder',
  what: 'Tệp nằm sai thư mục',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/duong-moi.mdx',
    good: 'guong-dien-hinh/duong-moi/index.mdx',
  },
  check(tree, report) {
    for (const { path, type } of tree.entries) {
      if (type === 'file' && kindOf(path, tree) === 'folder') {
        report({ file: path, message: `Tệp nằm sai thư mục nên không được đăng. ${remedy(path)}` });
      }
    }
  },
};
