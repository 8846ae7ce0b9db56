import type { Finding, Rule, TextFile, YamlFault } from '../rule.ts';
import { NEARLY_FENCE } from './nearly-fence.ts';

const EMPTY_FILE = (path: string): string =>
  `Tệp trống, không còn chữ nào. Lấy lại bản đã lưu: git restore content/${path}. Nếu chưa có bản nào: ${
    path.startsWith('guong-dien-hinh/')
      ? 'xóa thư mục này rồi tạo bài bằng lệnh npm run new.'
      : 'chép phần khai báo của một tệp cùng loại rồi sửa.'
  }`;

/** What is wrong with the beginning of a file that has no --- at its top. */
function explain({ source, path, fields }: TextFile): Pick<Finding, 'message' | 'repair'> {
  const start = source.search(/\S/);
  if (start < 0) return { message: EMPTY_FILE(path) };
  const blank = source.slice(0, start).replace(/[^\n]*$/, '');
  const first = source.slice(blank.length).split('\n')[0] ?? '';
  const mend = (length: number, text: string): NonNullable<Finding['repair']> => ({
    kind: 'replace',
    offset: 0,
    length,
    text,
    ask: false,
  });
  if (/^---[ \t]*$/.test(first))
    return {
      message: 'Dòng đầu tiên của tệp phải là ---. Hãy xóa các dòng trống phía trên nó.',
      repair: mend(blank.length, ''),
    };
  if (NEARLY_FENCE.test(first))
    return {
      message: `Dòng "${first.trim()}" phải là đúng ba dấu gạch ngắn, ở dòng đầu tiên, sát lề trái: ---. Hãy sửa chính dòng ấy, đừng thêm dòng mới.`,
      repair: mend(blank.length + first.length, '---'),
    };
  const declares = first.startsWith('#') || fields.has(/^([A-Za-z]+):/.exec(first)?.[1] ?? '');
  if (declares && /^[A-Za-z]+:/m.test(source))
    return {
      message:
        'Thiếu dòng --- mở đầu phần khai báo. Hãy thêm một dòng chỉ có ba dấu gạch --- ở trên cùng của tệp.',
      repair: mend(blank.length, '---\n'),
    };
  return {
    message:
      'Tệp phải bắt đầu bằng một dòng chỉ có ba dấu gạch: ---, rồi đến phần khai báo (title: …), rồi một dòng --- nữa, rồi mới đến lời bài. Hãy chép các dòng ấy từ một tệp cùng loại rồi sửa.',
  };
}

export const noFrontMatter: Rule<YamlFault> = {
  id: 'front-matter-missing',
  what: 'Thiếu dòng --- mở đầu phần khai báo',
  examples: {
    in: 'file',
    bad: 'title: Đường mới\n---\n\nBà con mở đường.',
    good: '---\ntitle: Đường mới\n---\n\nBà con mở đường.',
  },
  check({ code, file }, report) {
    if (code === 'NO_OPENING') report({ line: 1, column: 1, ...explain(file) });
  },
};
