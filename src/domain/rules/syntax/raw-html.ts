import type { Rule, SyntaxFault } from '../rule.ts';
import { HTML_NAMES, htmlRemedy } from '../body/html-names.ts';

export const rawHtmlFault: Rule<SyntaxFault> = {
  id: 'raw-html',
  what: 'Thẻ HTML trong lời bài',
  examples: {
    in: 'body',
    bad: 'Bà con mở đường.<br>Đường rộng 5 m.',
    good: 'Bà con mở đường.\n\nĐường rộng 5 m.',
  },
  check({ after, message }, report) {
    const name = /^<\/?([a-z][a-z0-9:-]*)/i.exec(after)?.[1];
    if (name === undefined || !HTML_NAMES.has(name.toLowerCase()) || /^<\/?[A-Z]/.test(after))
      return;
    // Prose like "a <b" is a sign, not a tag, unless the tag is finished or has attributes.
    if (!/^<\/?[a-z][^<\n]*(?:>|=|\/|$)/i.test(after) && !message.includes('closing tag')) return;
    report({ message: `Không dùng thẻ HTML <${name}> trong bài. ${htmlRemedy(name)}` });
  },
};
