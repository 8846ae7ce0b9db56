/**
 * Splits and parses one content file. The only YAML reader of the project: the build, the validator
 * and the search index all come through here, so a date or a number has one meaning everywhere.
 */
import { LineCounter, isMap, isNode, isPair, isSeq, parseDocument, type Document } from 'yaml';

export interface ParsedFile {
  data: unknown;
  /** Text after the front matter; empty for YAML files. */
  body: string;
  /** 1-based line at which `body` starts. */
  bodyLine: number;
  /** YAML syntax errors and warnings, with 1-based places in the file. */
  faults: { message: string; code: string; line: number; column: number }[];
  /** The place of a field; of its nearest existing ancestor when it does not exist. */
  locate(field: readonly (string | number)[]): { line: number; column: number };
}

const FENCE = /^---[ \t]*$/;

/** Splits "---" fenced front matter from the body. A file without an opening fence is all body. */
function split(source: string): {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
  fenced: boolean;
} {
  const lines = source.split('\n');
  if (!FENCE.test((lines[0] ?? '').replace(/\r$/, ''))) {
    return { yaml: '', yamlLine: 1, body: source, bodyLine: 1, fenced: false };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line.replace(/\r$/, '')));
  if (end < 0)
    return {
      yaml: lines.slice(1).join('\n'),
      yamlLine: 2,
      body: '',
      bodyLine: lines.length,
      fenced: false,
    };
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    fenced: true,
  };
}

function locator(document: Document, counter: LineCounter, yamlLine: number): ParsedFile['locate'] {
  return (field) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const key of field) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
        if (!pair) break;
        // A scalar is at fault in its value, a missing value at its key.
        const value = isNode(pair.value) && pair.value.range ? pair.value : pair.key;
        if (isNode(pair.key) && pair.key.range) [offset] = pair.key.range;
        if (isNode(value) && value.range && value.range[1] > value.range[0]) [offset] = value.range;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(key)];
        if (!isNode(item)) break;
        if (item.range) [offset] = item.range;
        node = item;
      } else break;
    }
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + yamlLine - 1, column: Math.max(1, col) };
  };
}

/**
 * Parses a content file.
 * @param source the file's text, NFC, without byte order mark
 * @param kind "mdx" for front matter and body, "yaml" for data only
 */
export function parseContentFile(source: string, kind: 'mdx' | 'yaml'): ParsedFile {
  const part =
    kind === 'yaml'
      ? { yaml: source, yamlLine: 1, body: '', bodyLine: 1, fenced: true }
      : split(source);
  const counter = new LineCounter();
  const document = parseDocument(part.yaml, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const faults: ParsedFile['faults'] = [...document.errors, ...document.warnings].map((fault) => {
    const { line, col } = counter.linePos(fault.pos[0]);
    return {
      message: fault.message,
      code: fault.code,
      line: line + part.yamlLine - 1,
      column: col,
    };
  });
  if (!part.fenced) {
    faults.unshift({ message: 'front matter fence', code: 'NO_FENCE', line: 1, column: 1 });
  }
  // An alias may not grow the data: 0 expansions allowed ("billion laughs").
  const data: unknown =
    document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return {
    data,
    body: part.body,
    bodyLine: part.bodyLine,
    faults,
    locate: locator(document, counter, part.yamlLine),
  };
}
