/**
 * Parses a body with the very engine the build uses. The engine stops at the first fault; here the
 * fault is noted, its character blanked, and the rest is read on, so that one run names them all.
 */
import { spawnSync } from 'node:child_process';
import { mdxToMdast } from 'satteri';
import type { z } from 'zod';
import { tooComplex } from '../domain/rules/body/too-complex.ts';
import type { Block, Body, BodyNode, SyntaxFault, TextFile } from '../domain/rules/rule.ts';
import { fieldsOf } from '../schemas/describe.ts';
import { storyBlocks } from '../schemas/story-blocks.ts';
import type { ParsedFile } from './front-matter.ts';

/** The blocks as rules see them. */
export const BLOCKS: readonly Block[] = Object.entries(storyBlocks).map(([name, block]) => ({
  name,
  title: block.title,
  attributes: fieldsOf(block.attributes).map(({ name: attribute, field }) => ({
    name: attribute,
    title: field.title,
  })),
  content: block.content,
  example: block.example,
}));

function checkAttributes(
  block: string,
  values: Readonly<Record<string, string>>,
): { name: string; message: string }[] {
  const schema: z.ZodObject | undefined = Object.hasOwn(storyBlocks, block)
    ? storyBlocks[block as keyof typeof storyBlocks].attributes
    : undefined;
  const result = schema?.safeParse(values);
  return (
    result?.error?.issues.map(({ path, message }) => ({ name: String(path[0]), message })) ?? []
  );
}

/** Longer or denser than people write: parsed in a process of its own, which can be stopped. */
const SUSPICIOUS_LENGTH = 60_000;
const SUSPICIOUS_SIGNS = 3_000;
export const PARSE_LIMIT_MS = 2_000;
/** So many faults that the file is not Markdown at all. */
const MOST_FAULTS = 40;

const FAULT = /^(\d+):(\d+): (.*)$/s;

/** Line and column (1-based) of a fault in the engine's message, and its words. */
function readFault(error: unknown): { line: number; column: number; message: string } {
  const text = error instanceof Error ? error.message : String(error);
  const match = FAULT.exec(text);
  return match
    ? { line: Number(match[1]), column: Number(match[2]), message: match[3] ?? '' }
    : { line: 1, column: 1, message: text };
}

/** The column (1-based) of the character at fault: the engine now and then names its neighbour. */
function faultColumn(line: string, column: number, message: string): number {
  const wanted = /expression|`[{}]`/.test(message) ? /[{}]/ : /</;
  for (const candidate of [column, column + 1, column - 1]) {
    if (wanted.test(line[candidate - 1] ?? '')) return candidate;
  }
  const after = line.slice(column - 1).search(wanted);
  if (after >= 0) return column + after;
  const before = line.slice(0, column).search(wanted);
  return before >= 0 ? before + 1 : column;
}

/** True when the engine reads the text within the bound. */
function readsInTime(text: string): boolean {
  const signs = text.match(/[[\]{}<>*_`~|\\!&]/g)?.length ?? 0;
  if (text.length < SUSPICIOUS_LENGTH && signs < SUSPICIOUS_SIGNS) return true;
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/parse-in-time.ts`], {
    input: text,
    timeout: PARSE_LIMIT_MS,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return status === 0;
}

function withParents(root: BodyNode): Body['nodes'] {
  const nodes: { node: BodyNode; parents: readonly BodyNode[] }[] = [];
  const walk = (node: BodyNode, parents: readonly BodyNode[]): void => {
    nodes.push({ node, parents });
    for (const child of node.children ?? []) walk(child, [...parents, node]);
  };
  walk(root, []);
  return nodes;
}

export interface ParsedBody {
  body?: Body;
  faults: SyntaxFault[];
  /** True when the engine did not come to an end in time. */
  tooSlow: boolean;
}

/** The parsed body of a file, and all places at which the engine gives up. */
export function parseBody(
  file: TextFile,
  parsed: ParsedFile,
  photos: readonly string[] | undefined,
): ParsedBody {
  const text = parsed.body;
  if (tooComplex(text)) return { faults: [], tooSlow: false };
  if (!readsInTime(text)) return { faults: [], tooSlow: true };
  const lines = text.split('\n');
  const faults: SyntaxFault[] = [];
  let root: BodyNode | undefined;
  while (root === undefined && faults.length < MOST_FAULTS) {
    try {
      root = mdxToMdast(lines.join('\n')) as BodyNode;
    } catch (error) {
      const fault = readFault(error);
      const opening = /(?:Expected a closing tag for `<[^`]*>`) \((\d+):(\d+)\)/.exec(
        fault.message,
      );
      const line = opening ? Number(opening[1]) : fault.line;
      const lineText = lines[line - 1] ?? '';
      const column = faultColumn(
        lineText,
        opening ? Number(opening[2]) : fault.column,
        fault.message,
      );
      faults.push({
        file,
        message: fault.message,
        line: line + parsed.bodyLine - 1,
        column,
        after: lineText.slice(column - 1),
        lineText,
        blocks: BLOCKS,
      });
      // A block that opens wrongly has a closing tag that would be found wrong too.
      const name = /^<([A-Z]\w*)/.exec(lineText.slice(column - 1))?.[1];
      const closing =
        name === undefined || opening
          ? -1
          : lines.findIndex((text, at) => at >= line - 1 && text.includes(`</${name}`));
      if (closing >= 0) lines[closing] = (lines[closing] ?? '').replace(`</${name}`, `·/${name}`);
      const character = lineText[column - 1];
      if (character === undefined || !/[<{}]/.test(character)) break;
      let now = lines[line - 1] ?? '';
      const end = character === '{' ? now.indexOf('}', column) : -1;
      if (end >= 0) now = `${now.slice(0, end)}·${now.slice(end + 1)}`;
      lines[line - 1] = `${now.slice(0, column - 1)}·${now.slice(column)}`;
    }
  }
  if (root === undefined) return { faults, tooSlow: false };
  const offset = parsed.bodyLine - 1;
  const startOf = (node: BodyNode): { line: number; column: number } =>
    node.position?.start ?? { line: 1, column: 1 };
  const body: Body = {
    file,
    text,
    root,
    nodes: withParents(root),
    place: (node) => ({ line: startOf(node).line + offset, column: startOf(node).column }),
    placeOfAttribute: (node, attribute) => {
      const { start, end } = node.position ?? {
        start: { line: 1, column: 1 },
        end: { line: 1, column: 1 },
      };
      for (let line = start.line; line <= end.line; line += 1) {
        const from = line === start.line ? start.column - 1 : 0;
        const found = (lines[line - 1] ?? '')
          .slice(from)
          .search(new RegExp(`(?<![\\w-])${RegExp.escape(attribute)}\\s*(?==|\\s|/|>|$)`));
        if (found >= 0) return { line: line + offset, column: from + found + 1 };
      }
      return { line: start.line + offset, column: start.column };
    },
    blocks: BLOCKS,
    checkAttributes,
    photos,
  };
  return { body, faults, tooSlow: false };
}
