import type { Rule, TextFile } from '../rule.ts';

/** More than a long official text has by far; above, a parser may take minutes. */
const LIMITS = [
  { what: 'dấu {', pattern: /\{/g, most: 400 },
  { what: 'dấu <', pattern: /</g, most: 2000 },
  { what: 'dấu [', pattern: /\[/g, most: 2000 },
  { what: 'dấu * hoặc _', pattern: /[*_]/g, most: 8000 },
  { what: 'dấu `', pattern: /`/g, most: 4000 },
  { what: 'địa chỉ trang web', pattern: /https?:|www\./gi, most: 2000 },
  { what: 'dòng', pattern: /\n/g, most: 10_000 },
  { what: 'dấu @', pattern: /@/g, most: 1000 },
  { what: 'ký hiệu kiểu &…;', pattern: /&/g, most: 8000 },
] as const;
const NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){12,}/m;
const LONG = 400_000;

/** Why the body is not given to the Markdown engine, or undefined. */
export function tooComplex(body: string): { reason: string; offset: number } | undefined {
  if (body.length > LONG)
    return { reason: `dài ${Math.round(body.length / 1000)} nghìn chữ cái`, offset: 0 };
  const nested = NESTED.exec(body);
  // A rule such as "- - - -" or a table's line is no nesting.
  if (
    nested &&
    !/^[ \t]*(?:([-*_])[ \t]*)(?:\1[ \t]*)*$/.test(body.slice(nested.index).split('\n')[0] ?? '')
  ) {
    return { reason: 'có danh sách hoặc trích dẫn lồng quá sâu', offset: nested.index };
  }
  for (const { what, pattern, most } of LIMITS) {
    const found = body.match(pattern);
    if (found && found.length > most) {
      return {
        reason: `có ${found.length} ${what}`,
        offset: body.search(new RegExp(pattern.source)),
      };
    }
  }
  return undefined;
}

export const bodyTooComplex: Rule<TextFile> = {
  id: 'body-too-complex',
  what: 'Lời bài rối đến mức máy đọc quá lâu',
  examples: {
    in: 'body',
    bad: '> '.repeat(40) + 'a',
    good: '> Đường rộng ra thì nhà ai cũng được nhờ.',
  },
  check(file, report) {
    if (file.path.endsWith('.yml')) return;
    const found = tooComplex(file.source.slice(file.bodyStart));
    if (!found) return;
    report({
      offset: file.bodyStart + found.offset,
      message: `Lời bài ${found.reason}, không phải do người soạn, và làm máy dựng trang đứng. Hãy xóa phần đó.`,
    });
  },
};
