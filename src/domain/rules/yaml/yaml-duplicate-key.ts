import type { Rule, YamlFault } from '../rule.ts';

export const yamlDuplicateKey: Rule<YamlFault> = {
  id: 'duplicate-field',
  what: 'Một mục khai báo hai lần',
  examples: {
    in: 'field',
    bad: 'title: Đường mới ở tổ 3\ntitle: Đường mới ở tổ 4',
    good: 'title: Đường mới ở tổ 3',
  },
  check({ code, lineText, file, line }, report) {
    if (code !== 'DUPLICATE_KEY') return;
    const name = /^[ \t]*(?:- )?["']?([^:"']+)/.exec(lineText)?.[1]?.trim() ?? '';
    const first =
      file.source
        .split('\n')
        .findIndex((text) => text.trimStart().replace(/^- /, '').startsWith(`${name}:`)) + 1;
    report({
      message: `Mục "${name}" đã có${first > 0 && first < line ? ` ở dòng ${first}` : ''}; dòng này lặp lại. Hãy giữ một dòng, xóa dòng kia.`,
    });
  },
};
