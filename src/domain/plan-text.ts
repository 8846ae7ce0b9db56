/**
 * The official text of a plan as a tree of clauses.
 *
 * The text is Markdown of a small, strict shape, so that it can be read aloud from the file and
 * parsed without guessing:
 *
 *     Căn cứ …;                 one paragraph a legal basis, before the first heading
 *     ## I. MỤC ĐÍCH            a part
 *     ### 1. Mục đích           a section (#### and deeper likewise)
 *     - …                       a bullet;  "+ …" under it is a bullet one level down
 *     6. Đề nghị …              a numbered section that is itself one paragraph
 *     …                         a paragraph
 *     ---                       the tree ends; closing paragraphs follow
 *
 * It is parsed here and not by the Markdown engine, since that engine keeps no label, no position
 * in the plan's own numbering, and may retouch punctuation; official words are never rendered by it.
 */
import { clauseAnchor, clauseLabel, clausePath } from './clause-id.ts';
import type { Problem } from './problem.ts';
import { severity } from './rules/severity.ts';

export type ClauseKind =
  | 'title'
  | 'basis'
  | 'enacting'
  | 'part'
  | 'section'
  | 'section-paragraph'
  | 'paragraph'
  | 'bullet'
  | 'closing'
  | 'recipients'
  | 'signature';

/** A node of the plan's tree, at any depth. */
export interface Clause {
  /** "II.4.g3". */
  id: string;
  /** "ii-4-g3". */
  anchor: string;
  kind: ClauseKind;
  /** "gạch 3". */
  label: string;
  /** "Mục II.4, gạch đầu dòng thứ 3". */
  path: string;
  /** "IV.", "a)": what the words of a part, a section or a numbered paragraph begin with. */
  number?: string;
  /** The official words, without the dash of a bullet. */
  text: string;
  /** Lines of text that are set one below another (recipients, signature); else undefined. */
  lines?: string[];
  /** Id of the clause it stands in; undefined at the top. */
  parent?: string;
  /** Depth in the tree, 1 at the top. */
  depth: number;
  /** 1-based line in the file where it begins. */
  line: number;
}

interface Block {
  line: number;
  text: string;
}

/** What a line begins with that starts a block, though no blank line stands above it. */
const MARKER = /^(?:#{2,6} |[-+] |\d+\. |---$)/;

/** Blocks of the body: a line that begins with a marker starts one; other lines go on with it. */
function blocksOf(body: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  body.split(/\r?\n/).forEach((raw, index) => {
    const text = raw.trim();
    if (text === '') {
      open = undefined;
    } else if (open && !MARKER.test(text) && !open.text.startsWith('#')) {
      open.text += ` ${text}`;
    } else {
      open = { line: firstLine + index, text };
      blocks.push(open);
    }
  });
  return blocks;
}

const HEADING = /^(#{2,6}) ((([IVXLC]+|\d+|[a-zđ])[.)]) .+)$/u;
const NUMBERED_PARAGRAPH = /^((\d+)\.) /;

/**
 * Parses the body of a plan.
 * @param body the text after the front matter
 * @param firstLine 1-based line of the file at which `body` starts
 * @param file path of the file, for problems
 * @returns the clauses in reading order, and what could not be understood
 */
export function parsePlanText(
  body: string,
  firstLine: number,
  file: string,
): { clauses: Clause[]; problems: Problem[] } {
  const clauses: Clause[] = [];
  const problems: Problem[] = [];
  /** Open headings, outermost first; `level` is the number of # signs. */
  const open: { id: string; level: number }[] = [];
  const counts = new Map<string, number>();
  let lastBullet: string | undefined;
  let closed = false;

  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  const add = (
    id: string,
    kind: ClauseKind,
    block: Block,
    text: string,
    { parent, number }: Pick<Clause, 'parent' | 'number'> = {},
  ): void => {
    if (clauses.some((clause) => clause.id === id)) {
      problems.push({
        rule: 'plan-clause-twice',
        severity: severity['plan-clause-twice'],
        file,
        line: block.line,
        column: 1,
        message: `Mục "${id}" có hai lần. Hãy xem lại số thứ tự của mục ở dòng này.`,
      });
      return;
    }
    clauses.push({
      id,
      anchor: clauseAnchor(id),
      kind,
      label: clauseLabel(id),
      path: clausePath(id),
      ...(number === undefined ? {} : { number }),
      text,
      ...(parent === undefined ? {} : { parent }),
      depth: parent === undefined ? 1 : parent.split('.').length + 1,
      line: block.line,
    });
  };

  for (const block of blocksOf(body, firstLine)) {
    const { text } = block;
    const parent = open.at(-1)?.id;
    if (text === '---') {
      closed = true;
      continue;
    }
    if (text.startsWith('#')) {
      const heading = HEADING.exec(text);
      if (!heading) {
        problems.push({
          rule: 'plan-heading',
          severity: severity['plan-heading'],
          file,
          line: block.line,
          column: 1,
          message:
            'Tiêu đề mục phải bắt đầu bằng ## hoặc ###, một dấu cách, rồi số của mục và dấu chấm, ví dụ "## I. MỤC ĐÍCH" hoặc "### 1. Mục đích".',
        });
        continue;
      }
      const [, signs = '', words = '', number = '', label = ''] = heading;
      const level = signs.length;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const outer = open.at(-1)?.id;
      const id = outer === undefined ? label : `${outer}.${label}`;
      const place = outer === undefined ? { number } : { number, parent: outer };
      add(id, outer === undefined ? 'part' : 'section', block, words, place);
      open.push({ id, level });
      lastBullet = undefined;
    } else if (closed) {
      const count = next('ket');
      add(count === 1 ? 'ket' : `ket-${count}`, 'closing', block, text);
    } else if (parent === undefined) {
      if (/^Căn cứ /.test(text)) {
        add(`can-cu-${next('can-cu')}`, 'basis', block, text);
      } else {
        const count = next('loi-ban-hanh');
        add(count === 1 ? 'loi-ban-hanh' : `loi-ban-hanh-${count}`, 'enacting', block, text);
      }
    } else if (text.startsWith('- ')) {
      lastBullet = `${parent}.g${next(`${parent}.g`)}`;
      add(lastBullet, 'bullet', block, text.slice(2), { parent });
    } else if (text.startsWith('+ ') && lastBullet !== undefined) {
      const id = `${lastBullet}.c${next(`${lastBullet}.c`)}`;
      add(id, 'bullet', block, text.slice(2), { parent: lastBullet });
    } else if (NUMBERED_PARAGRAPH.test(text)) {
      const [, number = '', label = ''] = NUMBERED_PARAGRAPH.exec(text) ?? [];
      // A numbered paragraph is a sibling of the numbered sections, so a section still open ends.
      const part = open[0]?.id ?? parent;
      open.splice(1);
      add(`${part}.${label}`, 'section-paragraph', block, text, { parent: part, number });
      lastBullet = undefined;
    } else {
      add(`${parent}.d${next(`${parent}.d`)}`, 'paragraph', block, text, { parent });
    }
  }
  return { clauses, problems };
}
