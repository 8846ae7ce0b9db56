import type { Rule, YamlFault } from '../rule.ts';

export const yamlDuplicateKey: Rule<YamlFault> = {
  id: 'duplicate-field',
  what: 'Một mục khai báo hai lần',
  examples: {
    in: 'field',
    bad: 'title: Đường mới ở tổ 3\ntitle: Đường mới ở tổ 4',
    good: 'title: Đường mới ở tổ 3',
  },
  check({ code, lineText, file, line: named, column }, report) {
    if (code !== 'DUPLICATE_KEY') return;
    const lines = file.source.split('\n');
    // After a field without a value the parser names the end of that line, not the field that follows.
    const line =
      lineText.slice(column - 1).trim() === ''
        ? named + 1 + lines.slice(named).findIndex((text) => /^[^#]*\S/.test(text))
        : named;
    const name = /^[ \t]*(?:- )?["']?([^:"']+)/.exec(lines[line - 1] ?? '')?.[1]?.trim() ?? '';
    const first =
      lines.findIndex((text) => text.trimStart().replace(/^- /, '').startsWith(`${name}:`)) + 1;
    report({
      ...(line === named ? {} : { line, column: 1 }),
      message: `Mục "${name}" đã có${first > 0 && first < line ? ` ở dòng ${first}` : ''}; dòng này lặp lại. Hãy giữ một dòng, xóa dòng kia.`,
    });
  },
};
