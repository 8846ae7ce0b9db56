import type { Rule, YamlFault } from '../rule.ts';

export const noFrontMatter: Rule<YamlFault> = {
  id: 'front-matter-missing',
  what: 'Thiếu dòng --- mở đầu phần khai báo',
  examples: {
    in: 'file',
    bad: 'title: Đường mới\n---\n\nBà con mở đường.',
    good: '---\ntitle: Đường mới\n---\n\nBà con mở đường.',
  },
  check({ code, file }, report) {
    if (code !== 'NO_OPENING') return;
    const late = file.source.search(/^---[ \t]*$/m);
    report({
      line: 1,
      column: 1,
      message:
        late > 0 && file.source.slice(0, late).trim() === ''
          ? 'Dòng đầu tiên của tệp phải là ---. Hãy xóa các dòng trống phía trên nó.'
          : 'Tệp phải bắt đầu bằng một dòng chỉ có ba dấu gạch: ---, rồi đến phần khai báo (title: …), rồi một dòng --- nữa. Hãy thêm --- vào dòng đầu tiên.',
    });
  },
};
