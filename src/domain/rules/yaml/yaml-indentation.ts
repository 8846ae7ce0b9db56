import type { Rule, YamlFault } from '../rule.ts';

export const yamlIndentation: Rule<YamlFault> = {
  id: 'yaml-indentation',
  what: 'Các dòng thụt vào không thẳng hàng',
  examples: {
    in: 'field',
    bad: 'source:\n  title: Bài nguồn\n    publisher: Cổng thông tin',
    good: 'source:\n  title: Bài nguồn\n  publisher: Cổng thông tin',
  },
  check({ code, lineText, lineBefore, file, line }, report) {
    const indent = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;
    const jumps =
      indent(lineText) !== indent(lineBefore) && /^\s*(?:- )?[\p{L}\p{N}_]+:/u.test(lineText);
    // A word alone lacks its colon, wherever it stands.
    if (/^[A-Za-z]\w*\s*$/.test(lineText)) return;
    if (
      !['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY'].includes(code) &&
      !(['UNEXPECTED_TOKEN', 'MISSING_CHAR'].includes(code) && jumps)
    )
      return;
    // The parser names the line above the one that is pushed in.
    const next = file.source.split('\n')[line] ?? '';
    const pushed =
      indent(next) > indent(lineText) &&
      /^\s+(?:- )?[A-Za-z]\w*:/.test(next) &&
      /:\s+\S/.test(lineText);
    report({
      ...(pushed ? { line: line + 1, column: indent(next) + 1 } : {}),
      message: /^\s*\/\//.test(lineText)
        ? 'Lời nhắc cho người soạn phải bắt đầu bằng dấu #, không phải //.'
        : /^[^\s:#-][^:]*$/.test(lineText)
          ? /^\s*#/.test(lineBefore)
            ? 'Dòng này không có tên mục. Hãy viết: tên mục, dấu hai chấm, rồi cả câu; nếu là lời nhắc cho người soạn thì thêm dấu # ở đầu dòng.'
            : 'Dòng này không có tên mục. Nếu nó nối tiếp dòng trên, hãy viết chung vào một dòng: tên mục, dấu hai chấm, rồi cả câu.'
          : 'Các dòng thụt vào không thẳng hàng. Những mục cùng cấp phải bắt đầu ở cùng một cột; mục con thụt vào hai dấu cách.',
    });
  },
};
