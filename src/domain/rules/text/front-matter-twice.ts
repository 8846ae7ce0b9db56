import type { Rule, TextFile } from '../rule.ts';

/** A field as front matter has them: a small letter first, no mark, a colon. */
const FIELD = /^[ \t]*(?:- )?[a-z][A-Za-z]+:(?:[ \t]|$)/;

/** A second front matter, or the rest of one that ended too early: all of it would be read out on the page. */
export const frontMatterTwice: Rule<TextFile> = {
  id: 'front-matter-twice',
  what: 'Phần khai báo lọt vào lời bài (dán hai lần, hoặc dòng --- đặt quá sớm)',
  examples: {
    in: 'body',
    bad: 'consent:\n  persons:\n    - Phạm Thị Hoa\n  keptAt: Tủ hồ sơ số 2',
    good: 'Bà con mở đường.',
  },
  check({ source, bodyStart, path }, report) {
    if (path.endsWith('.yml') || bodyStart === 0) return;
    let at = bodyStart;
    let first: number | undefined;
    for (const line of source.slice(bodyStart).split('\n')) {
      if (line.trim() === '') first = undefined;
      else if (FIELD.test(line)) {
        if (first !== undefined) {
          report({
            offset: first,
            message:
              'Phần khai báo lọt vào lời bài, người đọc sẽ thấy cả chỗ lưu giấy đồng ý. Mỗi bài chỉ có một phần khai báo, giữa hai dòng --- ở đầu tệp: hãy chuyển các dòng này lên đó, hoặc xóa nếu đã dán hai lần.',
          });
          return;
        }
        first = at + (/\S/.exec(line)?.index ?? 0);
      }
      at += line.length + 1;
    }
  },
};
