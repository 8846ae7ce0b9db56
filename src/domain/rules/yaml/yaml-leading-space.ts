import type { Rule, YamlFault } from '../rule.ts';
import { declarationLines, indentOf } from './declaration-lines.ts';

export const yamlLeadingSpace: Rule<YamlFault> = {
  id: 'yaml-leading-space',
  what: 'Thừa dấu cách trước tên mục',
  examples: {
    in: 'field',
    bad: ' place: tổ 3, khu Chạp Khê',
    good: 'place: tổ 3, khu Chạp Khê',
  },
  check({ file }, report) {
    const { fields } = file;
    /** The names that may stand pushed in here: below the last field at the margin, if it has no value. */
    let below: readonly string[] = [];
    for (const { line, offset, text } of declarationLines(file)) {
      const [, name = '', value = ''] =
        /^[ \t]*([A-Za-z]+):(?:[ \t]+([^#\s].*)?|$)/.exec(text) ?? [];
      const length = indentOf(text);
      if (name === '') {
        // What is at fault here itself may be the name that the lines below hang on.
        if (length === 0) below = [...fields.keys()];
        continue;
      }
      if (length === 0) below = value === '' ? (fields.get(name) ?? []) : [];
      else if (fields.has(name) && !below.includes(name)) {
        report({
          line,
          column: 1,
          message: `Trước "${name}" thừa dấu cách. Mục này phải sát lề trái: hãy xóa dấu cách ở đầu dòng.`,
          repair: { kind: 'replace', offset, length, text: '', ask: false },
        });
        below = value === '' ? (fields.get(name) ?? []) : [];
      }
    }
  },
};
