/**
 * Splits and parses one content file. The only YAML reader of the project: the build, the validator
 * and the search index all come through here, so a date or a number has one meaning everywhere.
 */
import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Field } from '../domain/problem.ts';
import { yamlData } from './yaml-memory.ts';

export interface ParsedFile {
  data: unknown;
  /** Text after the front matter; empty for YAML files. */
  body: string;
  /** 1-based line at which `body` starts. */
  bodyLine: number;
  /** Offset in the source at which `body` starts. */
  bodyStart: number;
  /** YAML syntax errors and warnings, with 1-based places in the file. */
  faults: { message: string; code: string; line: number; column: number }[];
  /** The place of a field; of its nearest existing ancestor when it does not exist. */
  locate(field: readonly (string | number)[]): { line: number; column: number };
  /** The place of a field's name, for a field that should not be there. */
  locateKey(field: Field): { line: number; column: number };
  /** The field whose value stands at an offset of the source. */
  fieldAt(offset: number): Field | undefined;
  /** Where a field's value stands in the source, quotation marks included. */
  rangeOf(field: Field): { offset: number; length: number } | undefined;
}

const FENCE = /^---[ \t]*$/;
/** More than any file here has by far; above, the parser takes seconds or runs out of stack. */
const MOST_LINES = 3000;
const MOST_COLONS = 5000;
const DEEPEST = 40;

interface Parts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
  fault?: { code: string; message: string; line: number; column: number };
}

/** Splits "---" fenced front matter from the body. A file without an opening fence is all body. */
function split(source: string): Parts {
  const lines = source.split('\n');
  const isFence = (line: string): boolean => FENCE.test(line.replace(/\r$/, ''));
  const fault = (code: string, line: number): Parts['fault'] => ({
    code,
    message: 'front matter fence',
    line,
    column: 1,
  });
  if (!isFence(lines[0] ?? '')) {
    return { yaml: '', yamlLine: 1, body: source, bodyLine: 1, ...opt(fault('NO_OPENING', 1)) };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) {
    // It should have ended before the first blank line, if there is one, else at the end.
    const blank = lines.findIndex((line, index) => index > 1 && line.trim() === '');
    const line = blank < 0 ? lines.length : blank + 1;
    return {
      yaml: '',
      yamlLine: 2,
      body: '',
      bodyLine: lines.length,
      ...opt(fault('NO_CLOSING', line)),
    };
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

const opt = (fault: Parts['fault']): { fault?: NonNullable<Parts['fault']> } =>
  fault === undefined ? {} : { fault };

/** The deepest nesting of brackets and of "- - -" in the text. */
function isTooComplex(yaml: string): boolean {
  if (yaml.split('\n').length > MOST_LINES) return true;
  if ((yaml.match(/:/g)?.length ?? 0) > MOST_COLONS || (yaml.match(/,/g)?.length ?? 0) > 8000)
    return true;
  let depth = 0;
  for (const character of yaml.replaceAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g, '')) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return /(?:[-?:] ){40}/.test(yaml) || /^ {400}/m.test(yaml);
}

type Path = readonly unknown[];

/** The field of a node, from the path of its ancestors. */
function fieldOf(path: Path, node: Node): Field {
  const field: (string | number)[] = [];
  const chain = [...path, node];
  chain.forEach((ancestor, index) => {
    if (isPair(ancestor) && isNode(ancestor.key))
      field.push(isScalar(ancestor.key) ? String(ancestor.key.value) : '');
    else if (isSeq(ancestor)) field.push(ancestor.items.indexOf(chain[index + 1]));
  });
  return field;
}

/** Places of fields; all of them read the YAML tree, so that no regular expression has to. */
function locators(
  tree: () => Document,
  counter: LineCounter,
  yamlLine: number,
  yamlStart: number,
): Pick<ParsedFile, 'locate' | 'locateKey' | 'fieldAt' | 'rangeOf'> {
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + yamlLine - 1, column: Math.max(1, col) };
  };
  const find = (field: Field): { node?: Node; offset: number; keyOffset?: number } => {
    let node: unknown = tree().contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    let keyOffset: number | undefined;
    for (const [index, key] of field.entries()) {
      keyOffset = undefined;
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
        if (!pair) return { offset };
        // A scalar is at fault in its value, a missing value at its key.
        const value = isNode(pair.value) && pair.value.range ? pair.value : pair.key;
        if (isNode(pair.key) && pair.key.range) [keyOffset] = [pair.key.range[0]];
        if (keyOffset !== undefined) offset = keyOffset;
        const last = index === field.length - 1;
        // A list or map that is at fault as a whole is named by its key.
        const whole = last && (isMap(pair.value) || isSeq(pair.value));
        if (!whole && isNode(value) && value.range && value.range[1] > value.range[0])
          [offset] = value.range;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(key)];
        if (!isNode(item)) return { offset };
        if (item.range) [offset] = item.range;
        node = item;
      } else return { offset };
    }
    return {
      ...(isNode(node) ? { node } : {}),
      offset,
      ...(keyOffset === undefined ? {} : { keyOffset }),
    };
  };

  interface FoundScalar {
    start: number;
    end: number;
    field: Field;
  }
  let scalars: FoundScalar[] | undefined;
  const allScalars = (): FoundScalar[] => {
    if (scalars) return scalars;
    const found: FoundScalar[] = [];
    visit(tree(), {
      Scalar(key, node, path) {
        if (key === 'key' || !node.range) return;
        found.push({ start: node.range[0], end: node.range[1], field: fieldOf(path, node) });
      },
    });
    scalars = found;
    return found;
  };

  return {
    locate: (field) => place(find(field).offset),
    locateKey: (field) => {
      const found = find(field);
      return place(found.keyOffset ?? found.offset);
    },
    fieldAt: (offset) => {
      const at = offset - yamlStart;
      return allScalars().find(({ start, end }) => at >= start && at < end)?.field;
    },
    rangeOf: (field) => {
      const { node } = find(field);
      if (!isScalar(node) || !node.range || node.range[1] <= node.range[0]) return undefined;
      return { offset: node.range[0] + yamlStart, length: node.range[1] - node.range[0] };
    },
  };
}

/** Anchors, aliases and tags: commands to the parser, which no file here needs. */
function commandsIn(document: Document): { code: string; message: string; offset: number }[] {
  const found: { code: string; message: string; offset: number }[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || ('anchor' in node && node.anchor))
        found.push({ code: 'ALIAS', message: 'alias', offset });
      else if ('tag' in node && typeof node.tag === 'string') {
        found.push({ code: 'TAG', message: 'tag', offset });
      }
    },
  });
  return found;
}

/**
 * Parses a content file.
 * @param source the file's text, NFC, without byte order mark
 * @param kind "mdx" for front matter and body, "yaml" for data only
 */
export function parseContentFile(source: string, kind: 'mdx' | 'yaml'): ParsedFile {
  const part: Parts =
    kind === 'yaml' ? { yaml: source, yamlLine: 1, body: '', bodyLine: 1 } : split(source);
  const yamlStart = kind === 'yaml' ? 0 : source.indexOf('\n') + 1;
  const bodyStart = source.length - part.body.length;
  const counter = new LineCounter();
  const tooComplex = isTooComplex(part.yaml);
  let document: Document | undefined;
  const tree = (): Document =>
    (document ??= parseDocument(tooComplex ? '' : part.yaml, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: true,
      logLevel: 'error',
    }));
  const faults: ParsedFile['faults'] = [];
  const add = (code: string, message: string, offset: number): void => {
    const { line, col } = counter.linePos(offset);
    faults.push({
      message,
      code,
      line: Math.max(1, line) + part.yamlLine - 1,
      column: Math.max(1, col),
    });
  };
  const data = yamlData(part.yaml, () => {
    if (part.fault) faults.push(part.fault);
    else if (tooComplex) add('TOO_COMPLEX', 'too complex', 0);
    else {
      for (const fault of [...tree().errors, ...tree().warnings]) {
        // The parser's own complaints about tags and aliases; ours name the same places.
        if (fault.code !== 'TAG_RESOLVE_FAILED') add(fault.code, fault.message, fault.pos[0]);
      }
      for (const { code, message, offset } of commandsIn(tree())) add(code, message, offset);
      if (faults.length === 0 && !isMap(tree().contents)) {
        const empty = part.yaml.replaceAll(/^\s*#.*$/gm, '').trim() === '';
        faults.push({
          code: empty ? 'EMPTY' : 'NOT_A_MAP',
          message: 'not a map',
          line: empty ? 1 : part.yamlLine,
          column: 1,
        });
      }
    }
    // An alias may not grow the data: 0 expansions allowed ("billion laughs").
    return faults.length === 0 ? tree().toJS({ maxAliasCount: 0 }) : undefined;
  });
  return {
    data,
    body: part.body,
    bodyLine: part.bodyLine,
    bodyStart,
    faults,
    ...locators(tree, counter, part.yamlLine, yamlStart),
  };
}
