import type { DataIssue, Finding, Rule, YamlFault } from '../rule.ts';
import { declarationLines, indentOf, quoted, type DeclarationLine } from './declaration-lines.ts';

const WITHOUT = /^([ \t]*(?:- )?)([a-z][A-Za-z]*)(?:[ \t]+([^\s:：].*?))?[ \t]*$/;

/**
 * A line that begins with a field's name and goes on without a colon, and what it should be; of a name
 * alone that is certain only where the line below belongs to it.
 */
function withColon(
  { line, offset, text }: DeclarationLine,
  known: readonly string[],
  next?: DeclarationLine,
): Finding | undefined {
  const [, before = '', name = '', value] = WITHOUT.exec(text) ?? [];
  if (!known.includes(name)) return undefined;
  const owns = next && (indentOf(next.text) > before.length || /^[ \t]*- /.test(next.text));
  if (value === undefined && !owns) return undefined;
  const right = value === undefined ? `${name}:` : `${name}: ${quoted(value)}`;
  return {
    line,
    column: before.length + name.length + 1,
    message: `Thiếu dấu hai chấm sau "${name}". Hãy viết: ${right}`,
    fix: right,
    repair: {
      kind: 'replace',
      offset: offset + before.length,
      length: text.length - before.length,
      text: right,
      ask: false,
    },
  };
}

const examples = {
  in: 'field',
  bad: 'kind tập thể',
  good: 'kind: tập thể',
} as const;

export const yamlMissingColon: Rule<YamlFault> = {
  id: 'yaml-missing-colon',
  what: 'Thiếu dấu hai chấm sau tên mục',
  examples,
  check({ file }, report) {
    const names = [...file.fields].flat(2);
    const lines = declarationLines(file);
    for (const [index, line] of lines.entries()) {
      const finding = withColon(line, names, lines[index + 1]);
      if (finding) report(finding);
    }
  },
};

/** The same where a colon further on makes a name of it: 'title "Khu Mẫu: mở đường"'. */
export const nameWithoutColon: Rule<DataIssue> = {
  id: 'yaml-missing-colon',
  what: yamlMissingColon.what,
  examples: { ...examples, bad: 'title "Khu Mẫu: mở đường"', good: 'title: "Khu Mẫu: mở đường"' },
  check({ code, field, file, known }, report) {
    const name = String(field.at(-1));
    if (code !== 'unrecognized_keys' || !name.includes(' ')) return;
    const line = declarationLines(file).find(({ text }) =>
      text.replace(/^[ \t]*(?:- )?/, '').startsWith(name),
    );
    const finding =
      line &&
      withColon(
        line,
        known.map((one) => one.name),
      );
    if (finding) report(finding);
  },
};
