import type { Rule, YamlFault } from '../rule.ts';
import { offsetAt } from '../offset-at.ts';
import { inQuotes } from './declaration-lines.ts';

export const yamlColon: Rule<YamlFault> = {
  id: 'yaml-colon',
  what: 'Giá trị có dấu hai chấm mà không đặt trong dấu nháy',
  examples: { in: 'field', bad: 'title: Đường mới: dân làm', good: 'title: "Đường mới: dân làm"' },
  check({ code, lineText, file, line }, report) {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY') return;
    const match = /^([ \t]*(?:- )?([\p{L}\p{N}_ ]+):[ \t]+)([^"'\s][^\n]*?:(?: .*|))$/u.exec(
      lineText,
    );
    if (!match) return;
    const [, before = '', name = '', value = ''] = match;
    const right = inQuotes(value.trimEnd());
    const offset = offsetAt(file.source, line) + before.length;
    report({
      column: before.length + 1,
      message: `Giá trị của "${name.trim()}" có dấu hai chấm nên máy hiểu nhầm. Hãy đặt cả giá trị trong dấu nháy kép: ${name.trim()}: ${right}`,
      fix: right,
      repair: { kind: 'replace', offset, length: value.length, text: right, ask: false },
    });
  },
};
