/**
 * Makes prose safe for MDX: the form knows Markdown only, and an officer who types "<" or "{" means the
 * sign. Runs in the browser before a save. The allowed blocks and what is already escaped stay.
 */

/** What the form's text editor makes of a reminder {/* … *\/}: it would be published. */
const ESCAPED_COMMENT = /\\?\{\/\\?\*((?:(?!\*\/)[^\n])*?)\\?\*\/\\?\}/g;

/** @param blocks names of the allowed blocks */
export function escapeProse(body: string, blocks: readonly string[]): string {
  const tag = new RegExp(`^</?(?:${blocks.join('|')})(?=[\\s/>])(?:[^<>"]|"[^"]*")*>`);
  let fenced = false;
  return body
    .replaceAll(ESCAPED_COMMENT, (whole, inside: string) => {
      const words = inside.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
      return words.includes('*/') ? whole : `{/*${words}*/}`;
    })
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) {
        fenced = !fenced;
        return line;
      }
      if (fenced) return line;
      // A line that begins with one of these words would be taken for code.
      const start = /^(import|export)(?=\s)/.exec(line);
      const plain = start ? line.charAt(0).toUpperCase() + line.slice(1) : line;
      return escapeLine(plain, tag);
    })
    .join('\n');
}

function escapeLine(line: string, tag: RegExp): string {
  let out = '';
  let at = 0;
  while (at < line.length) {
    const rest = line.slice(at);
    const code = /^(`+)[^`](?:.*?[^`])?\1(?!`)|^(`+)[^`]\2(?!`)/.exec(rest);
    const comment = /^\{\/\*(?:(?!\*\/).)*\*\/\}/.exec(rest);
    const kept = /^\\./.exec(rest) ?? code ?? comment ?? tag.exec(rest);
    if (kept) {
      out += kept[0];
      at += kept[0].length;
      continue;
    }
    const character = line.charAt(at);
    out += /[<{}]/.test(character) ? `\\${character}` : character;
    at += 1;
  }
  return out;
}
