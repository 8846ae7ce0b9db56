import type { Entry, Rule } from '../rule.ts';

const MARKUP =
  /\*\*|\]\(|&(?:nbsp|amp|lt|gt|quot|#\d+);|<\/?(?:b|i|u|em|strong|br|p|span|font|a|h\d)(?:\s[^>]*)?\/?>/i;

export const markupInField: Rule<Entry> = {
  id: 'markup-in-field',
  what: 'Dấu định dạng (**, <b>, &nbsp;) trong mục khai báo',
  examples: {
    in: 'field',
    bad: 'title: "**Bà con tổ 3** hiến đất làm đường"',
    good: 'title: Bà con tổ 3 hiến đất làm đường',
  },
  check({ file, collection }, report) {
    if (collection !== 'stories') return;
    for (const { field, value } of file.values) {
      const mark = MARKUP.exec(value)?.[0];
      if (mark === undefined || field.at(-1) === 'url') continue;
      report({
        field,
        message: `"${mark}" sẽ hiện nguyên trên trang: phần khai báo chỉ nhận chữ thường, không định dạng. Hãy xóa dấu ấy.`,
      });
    }
  },
};
