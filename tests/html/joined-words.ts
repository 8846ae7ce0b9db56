/**
 * Finds words that lost the space between them where a tag begins or ends: "Căn cứ<a>Nghị định</a>".
 * Templates drop such spaces easily, and no other check sees it.
 */
import type { CheerioAPI } from 'cheerio';

const INLINE = new Set(
  'a abbr b bdi cite code data dfn em i kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
const NOT_READ = new Set(['script', 'style', 'template', 'svg', 'head']);
const ENDS_A_WORD = /[\p{L}\p{N}:;,.)”…%]$/u;
const BEGINS_A_WORD = /^[\p{L}\p{N}(“]/u;

/** Each place where two words touch across a tag, with what stands around it. */
export function joinedWords($: CheerioAPI): string[] {
  const found: string[] = [];
  /** Text of the line so far, and whether a tag came since its last letter. */
  let line = '';
  let crossed = false;

  const visit = (nodes: ReturnType<CheerioAPI['root']>[0]['children']): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (node.data === '') continue;
        if (crossed && ENDS_A_WORD.test(line) && BEGINS_A_WORD.test(node.data)) {
          found.push(`${line.slice(-30)}|${node.data.slice(0, 30)}`);
        }
        line += node.data;
        crossed = false;
      } else if (node.type === 'tag') {
        if (NOT_READ.has(node.name)) continue;
        const inline = INLINE.has(node.name);
        if (inline) crossed = true;
        else line = '';
        visit(node.children);
        if (inline) crossed = true;
        else line = '';
      }
    }
  };
  visit($.root()[0]?.children ?? []);
  return found;
}
