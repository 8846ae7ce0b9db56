import type { Rule, TextFile, YamlFault } from '../rule.ts';
import { declarationLines, indentOf } from './declaration-lines.ts';

/** A line without its indent, and the spaces before it as they should be. */
interface Placed {
  line: number;
  words: string;
  indent: number;
}

const ITEM = /^- /;
const FIELD = /^(?:- )?([\p{L}\w]+):/u;
const OPENS = /^(?:- )?[\p{L}\w]+:[ \t]*(?:#.*)?$/u;
/** "- file: a.jpg": the fields below stand two spaces further in than the dash. */
const inside = ({ words, indent }: Placed): number => indent + (ITEM.test(words) ? 2 : 0);

/** The indent that the lines above ask of a line, and the words below which it then begins. */
function wantedIndent(
  words: string,
  above: readonly Placed[],
  fields: TextFile['fields'],
): { indent: number; like?: Placed | undefined } {
  const last = above.at(-1);
  const nameIn = (line: string): string => FIELD.exec(line)?.[1] ?? '';
  const part = above.findLast(({ indent }) => indent === 0);
  const below = fields.get(nameIn(part?.words ?? '')) ?? [];
  const atMargin = fields.has(nameIn(words)) && !below.includes(nameIn(words));
  if (!last || (atMargin && !ITEM.test(words))) return { indent: 0 };
  if (OPENS.test(last.words)) return { indent: inside(last) + 2 };
  if (ITEM.test(words)) {
    const like = above.findLast((line) => ITEM.test(line.words));
    return { indent: like?.indent ?? 0, like };
  }
  if (!FIELD.test(words)) return { indent: inside(last) + 2 };
  // After the last item of a list of words come the fields beside that list.
  const like = above.findLast((line) => FIELD.test(line.words));
  return { indent: like ? inside(like) : 0, like };
}

export const yamlTab: Rule<YamlFault> = {
  id: 'yaml-tab',
  what: 'Thụt dòng bằng phím Tab trong phần khai báo',
  examples: { in: 'field', bad: 'clauses:\n\t- 2024/II.2.g2', good: 'clauses:\n  - 2024/II.2.g2' },
  check({ code, file }, report) {
    const above: Placed[] = [];
    let told = false;
    for (const { line, offset, text } of declarationLines(file)) {
      const length = indentOf(text);
      const words = text.slice(length);
      const tab = text.slice(0, length).includes('\t');
      const { indent, like } = tab
        ? wantedIndent(words, above, file.fields)
        : { indent: length, like: undefined };
      above.push({ line, words, indent });
      if (!tab) continue;
      told = true;
      const name = /^(?:- )?([^\s:]+)/.exec(like?.words ?? '')?.[like?.indent === indent ? 0 : 1];
      report({
        line,
        column: 1,
        message: `Dòng này thụt vào bằng phím Tab; phần khai báo chỉ nhận dấu cách. Hãy xóa Tab, ${
          indent === 0
            ? 'để dòng sát lề trái.'
            : `gõ ${indent} dấu cách${like && name ? `, để thẳng dưới "${name}" ở dòng ${like.line}` : ''}.`
        }`,
        repair: { kind: 'replace', offset, length, text: ' '.repeat(indent), ask: false },
      });
    }
    if (told || code !== 'TAB_AS_INDENT') return;
    report({
      message:
        'Chỗ thụt vào của dòng này có phím Tab; phần khai báo chỉ nhận dấu cách. Hãy xóa Tab, gõ dấu cách.',
    });
  },
};
