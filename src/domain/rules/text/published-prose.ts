import type { TextFile } from '../rule.ts';

const blank = (comment: string): string => comment.replaceAll(/[^\n]/g, ' ');

/** The prose of a file with spaces for its comments, which are not published: every offset stays. */
export function publishedProse({
  prose,
  bodyStart,
}: Pick<TextFile, 'prose' | 'bodyStart'>): string {
  return prose
    .replaceAll(/\{\/\*[^]*?\*\/\}/g, blank)
    .replaceAll(/^[ \t]*#.*$/gm, (line, at: number) => (at < bodyStart ? blank(line) : line));
}
