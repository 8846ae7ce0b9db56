import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

const PLACEHOLDER =
  /ĐIỀN VÀO ĐÂY|\bTODO\b|\bFIXME\b|lorem ipsum|(?<![\p{L}\p{N}])(?:xxx+|\.{6,}|_{4,})(?![\p{L}\p{N}])|\[(?:điền|viết|tên|ngày|bổ sung|chèn|ảnh|hình)(?!\p{L})[^\]]*\](?!\()|\((?:chờ|sẽ|cần|còn) (?:bổ sung|cập nhật|số liệu|xác minh|kiểm tra|thiếu)[^)]*\)/giu;

export const placeholderLeft: Rule<Entry> = {
  id: 'placeholder-left',
  what: 'Còn chữ giữ chỗ chưa điền (TODO, xxx, "ĐIỀN VÀO ĐÂY")',
  examples: {
    in: 'body',
    bad: 'Bà con hiến xxx mét vuông đất để mở đường.',
    good: 'Bà con hiến gần 500 m² đất để mở đường.',
  },
  check(entry, report) {
    const story = storyOf(entry);
    if (!story || story.data.status === 'nháp') return;
    // Comments are not published.
    const text = entry.file.prose
      .replaceAll(/\{\/\*[^]*?\*\/\}/g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
      .replaceAll(/^[ \t]*#.*$/gm, (comment, at: number) =>
        at < entry.file.bodyStart ? ' '.repeat(comment.length) : comment,
      );
    for (const match of text.matchAll(PLACEHOLDER)) {
      report({
        offset: match.index,
        message: `"${match[0]}" là chữ giữ chỗ chưa điền. Hãy viết nội dung thật hoặc xóa đi.`,
      });
    }
  },
};
