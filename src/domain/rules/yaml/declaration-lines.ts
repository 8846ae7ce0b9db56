/** The lines of a declaration as they are typed, for faults that the parser notices elsewhere. */
import type { TextFile } from '../rule.ts';

export interface DeclarationLine {
  /** 1-based, in the file. */
  line: number;
  /** Where it begins in the source. */
  offset: number;
  text: string;
}

/** The width of the spaces and tabs at the start of a line. */
export const indentOf = (text: string): number => /^[ \t]*/.exec(text)?.[0].length ?? 0;

/** The lines that say something, between the fences of a page or all of a .yml: no blank ones, no comments. */
export function declarationLines({ source, bodyStart, path }: TextFile): DeclarationLine[] {
  const fenced = path.endsWith('.mdx');
  const found: DeclarationLine[] = [];
  let offset = 0;
  /** The indent above which lines are a text of many lines ("summary: >"). */
  let textBelow = Infinity;
  for (const [index, text] of source.split('\n').entries()) {
    if (fenced && index > 0 && (offset >= bodyStart || /^---[ \t]*$/.test(text))) break;
    const says = !/^[ \t]*(?:#|$)/.test(text) && !(fenced && index === 0);
    if (says && indentOf(text) <= textBelow) {
      found.push({ line: index + 1, offset, text });
      textBelow = /:[ \t]+[|>][+-]?\d?[ \t]*$/.test(text) ? indentOf(text) : Infinity;
    }
    offset += text.length + 1;
  }
  return found;
}

/** A value in quotation marks of YAML. */
export const inQuotes = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A value as YAML reads it: in quotation marks where it would be read otherwise. */
export function quoted(value: string): string {
  const whole = /^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value);
  if (whole || !/^[-?:,[\]{}#&*!|>'"%@`]|:(?: |$)| #/.test(value)) return value;
  return inQuotes(value);
}
