import type { Rule, YamlFault } from '../rule.ts';

export const yamlReservedStart: Rule<YamlFault> = {
  id: 'yaml-reserved-start',
  what: 'Giá trị bắt đầu bằng ký tự đặc biệt: @ ` % { [ > | * & -',
  examples: { in: 'field', bad: 'title: @tổ 3 mở đường', good: 'title: "@tổ 3 mở đường"' },
  check({ code, lineText }, report) {
    const match = /^([ \t]*(?:- )?[\p{L}\p{N}_ ]+:[ \t]+|[ \t]*- )([@`%{[>|,}\]*&-](?!-))/u.exec(
      lineText,
    );
    if (code !== 'BAD_SCALAR_START' && !match) return;
    report({
      ...(match ? { column: (match[1]?.length ?? 0) + 1 } : {}),
      message: `Giá trị bắt đầu bằng ký tự đặc biệt${match ? ` "${match[2]}"` : ''} nên máy hiểu nhầm. Hãy đặt cả giá trị trong dấu nháy kép.`,
    });
  },
};
