/** Problems for a person at a terminal, in Vietnamese. */
import { styleText } from 'node:util';
import type { CheckedContent } from '../check-content.ts';
import type { PlacedProblem } from '../place-problem.ts';
import { codeFrame, harmless } from './code-frame.ts';

const COMMAND = 'npm run validate -- --fix';

/** On GitHub a line of any step that begins with "::" is a command, from a file's name or a value too. */
const noCommand = (text: string): string => text.replaceAll(/^(\s*):(?=:)/gm, '$1·');

function one(problem: PlacedProblem, checked: CheckedContent, root: string): string {
  const { severity, rule, file, line, column, message } = problem;
  const head =
    severity === 'error'
      ? styleText(['red', 'bold'], 'LỖI')
      : styleText(['yellow', 'bold'], 'NHẮC');
  const frame = codeFrame(checked.sources.get(file) ?? '', line, column);
  return [
    `${head} ${styleText('bold', harmless(`${root}${file.replaceAll(/[\r\n]/g, '·')}:${line}:${column}`))} ${styleText('dim', rule)}`,
    `  ${noCommand(harmless(message)).replaceAll('\n', '\n  ')}`,
    ...(frame === '' ? [] : [styleText('dim', frame)]),
  ].join('\n');
}

/** "3 lỗi, 1 lời nhắc trong 2 tệp". */
export function countWords(problems: readonly PlacedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} lời nhắc` : ''];
  return `${parts.filter((part) => part !== '').join(', ')} trong ${files} tệp`;
}

/** @param root what stands before a file's path, so that a terminal opens it on a click */
export function reportToConsole(checked: CheckedContent, root: string): string {
  const { problems, files } = checked;
  if (problems.length === 0)
    return `${styleText('green', '✓')} Đã xem ${files} tệp, không có lỗi nào.`;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const repairs = problems.filter(({ repair }) => repair !== undefined).length;
  return [
    ...problems.map((problem) => `${one(problem, checked, root)}\n`),
    `${hasErrors ? styleText('red', '✗') : styleText('yellow', '!')} ${countWords(problems)} (đã xem ${files} tệp).${
      hasErrors
        ? ' Trang chưa đăng được: hãy sửa hết các lỗi rồi chạy lại.'
        : ' Trang vẫn đăng được.'
    }`,
    ...(repairs > 0 ? [`  ${repairs} chỗ máy sửa giúp được: ${styleText('cyan', COMMAND)}`] : []),
  ].join('\n');
}
