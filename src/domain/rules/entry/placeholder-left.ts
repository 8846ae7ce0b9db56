import { SAMPLES } from '../../story-samples.ts';
import { fold } from '../../vietnamese.ts';
import type { Entry, Rule } from '../rule.ts';
import { publishedProse } from '../text/published-prose.ts';
import { storyOf } from './story-of.ts';

const PLACEHOLDER =
  /ĐIỀN VÀO ĐÂY|\bTODO\b|\bFIXME\b|lorem ipsum|(?<![\p{L}\p{N}])(?:xxx+|\.{6,}|_{4,})(?![\p{L}\p{N}])|\[(?:điền|viết|tên|ngày|bổ sung|chèn|ảnh|hình)(?!\p{L})[^\]]*\](?!\()|\((?:chờ|sẽ|cần|còn) (?:bổ sung|cập nhật|số liệu|xác minh|kiểm tra|thiếu)[^)]*\)/giu;

const bare = (value: string): string => fold(value.trim()).replace(/[.…]+$/, '');
const samples = new Set(Object.values(SAMPLES).map(bare));

export const placeholderLeft: Rule<Entry> = {
  id: 'placeholder-left',
  what: 'Còn chữ giữ chỗ chưa điền (TODO, xxx, chữ mẫu của tệp mới)',
  examples: {
    in: 'body',
    bad: 'Bà con hiến xxx mét vuông đất để mở đường.',
    good: 'Bà con hiến gần 500 m² đất để mở đường.',
  },
  check(entry, report) {
    const story = storyOf(entry);
    if (!story || story.data.status === 'nháp') return;
    for (const { field, value } of entry.file.values) {
      if (!samples.has(bare(value))) continue;
      report({
        field,
        message: `"${value}" là chữ mẫu của tệp mới, chưa phải nội dung thật. Hãy viết nội dung thật; phần không cần thì đặt lại dấu # ở đầu các dòng của nó.`,
      });
    }
    for (const match of publishedProse(entry.file).matchAll(PLACEHOLDER)) {
      report({
        offset: match.index,
        message: `"${match[0]}" là chữ giữ chỗ chưa điền. Hãy viết nội dung thật hoặc xóa đi.`,
      });
    }
  },
};
