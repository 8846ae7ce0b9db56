import type { Rule, YamlFault } from '../rule.ts';

export const yamlUnclosedQuote: Rule<YamlFault> = {
  id: 'yaml-unclosed-quote',
  what: 'Dấu nháy mở mà không đóng, hoặc nháy lồng nháy',
  examples: { in: 'field', bad: 'title: "Đường mới ở tổ 3', good: 'title: "Đường mới ở tổ 3"' },
  check({ code, message, file, line, lineText }, report) {
    const inner =
      code === 'UNEXPECTED_TOKEN' &&
      /^[ \t]*(?:- )?[\p{L}\p{N}_ ]*:?[ \t]*(["']).*\1.*\S/u.test(lineText);
    if (!inner && !(code === 'MISSING_CHAR' && /quote/.test(message))) return;
    // The parser notices at the end of the file; the fault is where the quotation mark opens.
    const lines = file.source.slice(0, file.bodyStart).split('\n');
    let at = line - 1;
    if (!inner) {
      const open = (text: string): boolean => {
        const value = /^[ \t]*(?:- )?(?:[\p{L}\p{N}_ ]+:[ \t]+|)(["'])(.*)$/u.exec(text);
        return value !== null && !value[2]?.replaceAll(/\\./g, '').includes(value[1] ?? '"');
      };
      const found = lines.findIndex((text, index) => index < line && open(text));
      if (found >= 0) at = found;
    }
    const text = lines[at] ?? '';
    report({
      line: at + 1,
      column: Math.max(0, text.search(/["']/)) + 1,
      message: inner
        ? 'Trong dấu nháy lại có dấu nháy cùng loại. Hãy bao giá trị bằng dấu nháy kép "…" và thay dấu nháy bên trong bằng “…”.'
        : 'Dấu nháy mở ở dòng này chưa được đóng. Hãy thêm dấu nháy ở cuối giá trị.',
    });
  },
};
