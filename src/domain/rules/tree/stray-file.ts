/** Files that belong nowhere. Which of the rules names a file is decided here, so that no file gets two names. */
import { ANY_IMAGE } from '../photo/endings.ts';
import type { Rule, Tree } from '../rule.ts';

const SYSTEM_JUNK =
  /(^|\/)(__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|~\$[^/]*|[^/]*~|[^/]*\.(swp|tmp|bak|crdownload|part))$/i;
const ALLOWED = [/^README\.md$/, /^ke-hoach\/[^/]+\/nguon\.txt$/, /(^|\/)\.gitkeep$/];
const IN_STORY = /^guong-dien-hinh\/[^/]+\/[^/]+$/;
const TEXT_PAGE = /\.(mdx?|markdown|mdx?\.txt|txt|html?)$/i;
const YAML = /\.(ya?ml|json)$/i;

type Kind = 'known' | 'photo' | 'junk' | 'extension' | 'folder' | 'stray';

/** What a file is in the tree. */
export function kindOf(path: string, tree: Tree): Kind {
  if (tree.entryOf(path) || ALLOWED.some((pattern) => pattern.test(path))) return 'known';
  if (SYSTEM_JUNK.test(path)) return 'junk';
  if (IN_STORY.test(path) && ANY_IMAGE.test(path)) return 'photo';
  if (nearPath(path, tree) !== undefined) return 'extension';
  if (ANY_IMAGE.test(path) || TEXT_PAGE.test(path) || YAML.test(path)) return 'folder';
  return 'stray';
}

/** The right path of a file whose name is right but for its ending or its case. */
export function nearPath(path: string, tree: Tree): string | undefined {
  const trimmed = path.replace(
    /(\.(mdx?|markdown|ya?ml))?(\.(txt|mdx?|markdown|ya?ml|html?|docx?))$/i,
    '',
  );
  if (trimmed === path) return undefined;
  for (const ending of ['.mdx', '.yml']) {
    const folded = trimmed.replace(/[^/]+$/, (name) => name.toLowerCase());
    for (const candidate of [trimmed + ending, folded + ending]) {
      if (candidate !== path && tree.entryOf(candidate)) return candidate;
    }
  }
  return undefined;
}

export const strayFile: Rule<Tree> = {
  id: 'stray-file',
  what: 'Tệp thừa, trang không biết dùng vào đâu',
  examples: {
    in: 'path',
    bad: 'guong-dien-hinh/mau/bao-cao.docx',
    good: 'guong-dien-hinh/mau/duong-moi.jpg',
  },
  check(tree, report) {
    for (const { path, type } of tree.entries) {
      if (type !== 'file' || kindOf(path, tree) !== 'stray') continue;
      report({
        file: path,
        message: `Tệp thừa: trang không dùng loại tệp này. Hãy chuyển tệp ra ngoài thư mục content${
          /\.(docx?|pdf|odt|rtf)$/i.test(path) ? ', rồi chép nội dung vào index.mdx của bài' : ''
        }.`,
      });
    }
  },
};
