/** Problems as annotations on the lines of a pull request (GitHub Actions' workflow commands). */
import type { CheckedContent } from '../check-content.ts';

/** A file or a message may hold what GitHub reads as a command of its own. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** @param root what stands before a file's path in the repository */
export function reportToGitHub({ problems }: CheckedContent, root: string): string {
  return problems
    .map(
      ({ severity, file, line, column, rule, message }) =>
        `::${severity} file=${property(root + file)},line=${line},col=${column},title=${property(rule)}::${data(message)}`,
    )
    .join('\n');
}
