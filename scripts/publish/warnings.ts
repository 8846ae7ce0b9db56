/** Warnings of a build are errors, but for those that are named here with a reason. */

const ALLOWED: { warning: RegExp; reason: string }[] = [];

// eslint-disable-next-line no-control-regex -- colours of the terminal begin with the control character
const COLOUR = /\u001b\[[\d;]*m/g;

/** Lines of a build's output that warn of something, without those that are allowed. */
export function warningsIn(output: string): string[] {
  return output
    .replace(COLOUR, '')
    .split('\n')
    .filter((line) => /\[WARN\]|\(!\)|^\s*warning[: ]|^\(node:\d+\) .*Warning/i.test(line))
    .filter((line) => !ALLOWED.some(({ warning }) => warning.test(line)))
    .map((line) => line.trim());
}
