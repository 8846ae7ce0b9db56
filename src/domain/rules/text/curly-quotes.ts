import type { Rule, TextFile } from '../rule.ts';
import { curlyQuotesMessage } from '../yaml/yaml-quotes.ts';
import { inQuotes } from '../yaml/declaration-lines.ts';

const QUOTED = /^([ \t]*(?:- )?[A-Za-z]+:[ \t]+|[ \t]*- )([“”„«])([^\n]*)([“”»])[ \t]*$/gm;

/** True when the first mark opens what the last one closes: not in “Hiến đất” và “góp công”. */
function surrounds(inner: string): boolean {
  let depth = 0;
  for (const mark of inner.match(/[“”„«»]/g) ?? []) {
    depth += /[”»]/.test(mark) ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A value in curly quotation marks that happens to parse: the marks would be published with it. */
export const curlyQuotes: Rule<TextFile> = {
  id: 'yaml-curly-quotes',
  what: 'Dấu nháy cong “…” bao giá trị thay cho dấu nháy thẳng "…"',
  examples: {
    in: 'field',
    bad: 'title: “Đường mới ở tổ 3”',
    good: 'title: "Đường mới ở tổ 3"',
  },
  check({ source, bodyStart }, report) {
    for (const match of source.slice(0, bodyStart).matchAll(QUOTED)) {
      const [, before = '', mark = '', value = '', end = ''] = match;
      if (!surrounds(value)) continue;
      const offset = match.index + before.length;
      const text = inQuotes(value);
      report({
        offset,
        message: curlyQuotesMessage(mark),
        fix: text,
        repair: {
          kind: 'replace',
          offset,
          length: value.length + mark.length + end.length,
          text,
          ask: false,
        },
      });
    }
  },
};
