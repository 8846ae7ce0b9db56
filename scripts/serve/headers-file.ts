/**
 * `_headers` and `_redirects`, in the form that Cloudflare Pages and Netlify read: written by the build,
 * obeyed by the local server too, so that a browser test meets the policy that the public meets.
 */
import type { HeaderRule } from './policy.ts';

/** An address that moved: it answers 301 with the new one. */
export interface Redirect {
  from: string;
  to: string;
}

const headerNames = (rules: HeaderRule[]) =>
  new Set(rules.flatMap(({ headers }) => Object.keys(headers)));

/**
 * A header that an earlier rule gave is detached first (`! Name`): Cloudflare would join both values with
 * a comma, and two policies joined allow only what both allow. Netlify knows no such line and passes over
 * it; there a later rule replaces what an earlier one said.
 */
export function renderHeadersFile(rules: HeaderRule[]): string {
  return rules
    .map(({ path, headers }, index) => {
      const before = headerNames(rules.slice(0, index).filter((rule) => rule.path === '/*'));
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(before.has(name) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]);
      return [path, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** Reads what {@link renderHeadersFile} wrote. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)!.headers[name] = value;
  }
  return rules;
}

/** What the rules say of one address; the later rule has the last word. */
export function headersFor(rules: HeaderRule[], address: string): Record<string, string> {
  const applies = (path: string) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  return Object.assign({}, ...rules.filter(({ path }) => applies(path)).map((r) => r.headers));
}

/** Reads a list of redirects: `from to 301` a line, `#` begins a remark. */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [from, to, status] = line.split(/\s+/);
      if (!from?.startsWith('/') || !to?.startsWith('/') || status !== '301') {
        throw new Error(`redirects.txt: "${line}" is not "/old/ /new/ 301"`);
      }
      return { from, to };
    });
}

/** Redirects as lines of a `_redirects` file, the form that {@link parseRedirects} reads. */
export function renderRedirects(redirects: Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
