import type { Rule, YamlFault } from '../rule.ts';
import { NEARLY_FENCE } from './nearly-fence.ts';

export const frontMatterEnd: Rule<YamlFault> = {
  id: 'front-matter-not-closed',
  what: 'Thiếu dòng --- kết thúc phần khai báo',
  examples: {
    in: 'file',
    bad: '---\ntitle: Đường mới\n\nBà con mở đường.',
    good: '---\ntitle: Đường mới\n---\n\nBà con mở đường.',
  },
  check({ code, file, line, lineText, lineBefore }, report) {
    // A rule "---" further down closed it by chance: the parser stumbles over the first paragraph.
    const prose =
      lineBefore.trim() === '' &&
      line > 2 &&
      !/^[A-Za-z]\w*:/.test(lineText) &&
      /\p{L}+ \p{L}+ \p{L}+/u.test(lineText);
    if (prose && file.path.endsWith('.mdx') && code !== 'NO_OPENING' && code !== 'NO_CLOSING') {
      report({
        column: 1,
        message:
          'Phần khai báo chưa kết thúc mà lời bài đã bắt đầu. Hãy thêm một dòng chỉ có ba dấu gạch --- phía trên dòng này.',
      });
      return;
    }
    if (code !== 'NO_CLOSING') return;
    const dashes = NEARLY_FENCE.exec(file.source.slice(4));
    report({
      line: dashes ? file.source.slice(0, 4 + dashes.index).split('\n').length : line,
      column: 1,
      ...(dashes && {
        repair: {
          kind: 'replace',
          offset: 4 + dashes.index,
          length: dashes[0].length,
          text: '---',
          ask: false,
        },
      }),
      message: dashes
        ? `Dòng "${dashes[0].trim()}" phải là đúng ba dấu gạch ngắn, sát lề trái: ---. Nó kết thúc phần khai báo.`
        : 'Phần khai báo chưa kết thúc. Hãy thêm một dòng chỉ có ba dấu gạch --- sau dòng khai báo cuối cùng, trước lời bài.',
    });
  },
};
