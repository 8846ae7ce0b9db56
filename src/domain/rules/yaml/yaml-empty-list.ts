import { offsetAt } from '../offset-at.ts';
import type { Rule, YamlFault } from '../rule.ts';

const indent = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;

export const yamlEmptyList: Rule<YamlFault> = {
  id: 'yaml-empty-list',
  what: 'Còn dấu [] (danh sách trống) mà bên dưới lại có mục',
  examples: {
    in: 'field',
    bad: 'documents: []\n  - nghi-dinh-59-2023-nd-cp',
    good: 'documents:\n  - nghi-dinh-59-2023-nd-cp',
  },
  check({ file, line }, report) {
    const lines = file.source.split('\n');
    // Up from the fault, over what is pushed in, to the field it hangs on.
    for (let at = line - 1; at >= 0; at -= 1) {
      const text = lines[at] ?? '';
      const match = /^ *[\p{L}\w]+:( *)(\[ *\]|\{ *\}) *$/u.exec(text);
      if (match) {
        if (indent(lines[at + 1] ?? '') < indent(text) || !/^ *- /.test(lines[at + 1] ?? ''))
          return;
        const from = text.indexOf(match[2] ?? '');
        const offset = offsetAt(file.source, at + 1) + from;
        report({
          line: at + 1,
          column: from + 1,
          message: `Dấu ${match[2]} nghĩa là danh sách trống, mà bên dưới lại có mục. Hãy xóa dấu ${match[2]} ở dòng này.`,
          fix: '',
          repair: {
            kind: 'replace',
            offset: offset - (match[1]?.length ?? 0),
            length: (match[1]?.length ?? 0) + (match[2]?.length ?? 0),
            text: '',
            ask: false,
          },
        });
        return;
      }
      if (at < line - 1 && /^\S/.test(text)) return;
    }
  },
};
