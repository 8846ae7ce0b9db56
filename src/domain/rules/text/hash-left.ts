import type { Rule, TextFile } from '../rule.ts';

/** "#documents:", "#  - file: a.jpg": a field of the template that is not in use. */
const HIDDEN = /^([ \t]*)#([ \t]*)(- )?([a-z][A-Za-z]*):[ \t]*(\S.*)?$/;
const HIDDEN_ITEM = /^[ \t]*#[ \t]*- \S/;
const OPEN = /^([ \t]*)(?:- )?([a-z][A-Za-z]*):[ \t]*$/;
const indentOf = (text: string): number => /^[ \t]*/.exec(text)?.[0].length ?? 0;
const isComment = (text: string): boolean => /^[ \t]*(?:#|$)/.test(text);

/** A part of the template in which some lines lost their # and some did not. */
export const hashLeft: Rule<TextFile> = {
  id: 'yaml-hash-left',
  what: 'Bỏ dấu # ở dòng này mà quên ở dòng kia',
  examples: {
    in: 'field',
    bad: '#figures:\n  - value: 28 hộ\n    label: tự tháo dỡ cổng',
    good: 'figures:\n  - value: 28 hộ\n    label: tự tháo dỡ cổng',
  },
  check({ source, bodyStart, path, fields }, report) {
    const lines = (path.endsWith('.mdx') ? source.slice(0, bodyStart) : source).split('\n');
    const names = new Set([...fields].flat(2));
    let start = 0;
    for (const [index, text] of lines.entries()) {
      const next = lines[index + 1] ?? '';
      const [, before = '', space = '', dash, name = '', value] = HIDDEN.exec(text) ?? [];
      const opens = OPEN.exec(text);
      const nextName = /^[ \t]*([a-z][A-Za-z]*):/.exec(next)?.[1] ?? '';
      const ownsNext = dash
        ? nextName !== ''
        : value === undefined &&
          (/^[ \t]*- /.test(next) || (fields.get(name) ?? []).includes(nextName));
      if (names.has(name) && ownsNext && indentOf(next) > before.length + space.length) {
        report({
          offset: start + before.length,
          message: `Dòng này còn dấu # nên máy bỏ qua "${name}", mà dòng dưới của nó đã bỏ dấu #. Hãy xóa dấu # ở đầu dòng này; nếu không dùng phần ấy thì đặt lại dấu # ở các dòng dưới.`,
          repair: {
            kind: 'replace',
            offset: start + before.length,
            length: 1,
            text: '',
            ask: false,
          },
        });
      } else if (opens && names.has(opens[2] ?? '')) {
        const [, indent = '', opened = ''] = opens;
        const said = lines.slice(index + 1).find((line) => !isComment(line)) ?? '';
        const child = HIDDEN.exec(next);
        const hidesItsOwn =
          (HIDDEN_ITEM.test(next) || (fields.get(opened) ?? []).includes(child?.[4] ?? '')) &&
          // In the template an own line is pushed in behind its #; "#place: …" is a field beside.
          next.replace('#', '').search(/\S/) > indent.length;
        if (hidesItsOwn && indentOf(said) <= indent.length && !said.startsWith(`${indent}- `)) {
          report({
            offset: start + text.length + 1,
            message: `Dòng này còn dấu # nên "${opened}" ở dòng trên đang trống. Hãy xóa dấu # ở đầu dòng này và các dòng tiếp theo của phần ấy; nếu không dùng thì đặt lại dấu # trước "${opened}".`,
          });
        }
      }
      start += text.length + 1;
    }
  },
};
