import type { TextFile } from '../rule.ts';

const blank = (comment: string): string => comment.replaceAll(/[^\n]/g, ' ');

/** A body with spaces for its reminders, which are not published: every offset stays. */
export const withoutReminders = (body: string): string =>
  body.replaceAll(/\{\/\*[^]*?\*\/\}/g, blank);

/** The prose of a file with spaces for its reminders and the comments of its declaration: every offset stays. */
export function publishedProse({
  prose,
  bodyStart,
}: Pick<TextFile, 'prose' | 'bodyStart'>): string {
  return withoutReminders(prose).replaceAll(/^[ \t]*#.*$/gm, (line, at: number) =>
    at < bodyStart ? blank(line) : line,
  );
}
