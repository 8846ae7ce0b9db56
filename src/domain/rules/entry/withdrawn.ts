import type { Entry, Rule } from '../rule.ts';
import { storyOf } from './story-of.ts';

export const withdrawn: Rule<Entry> = {
  id: 'withdrawn-status',
  what: 'Bài gỡ mà thiếu ngày, lý do; hoặc có lý do gỡ mà vẫn đăng',
  examples: {
    in: 'field',
    bad: 'status: gỡ',
    good: 'status: gỡ\nwithdrawn:\n  "on": 2024-05-02\n  reason: Rút theo đề nghị của người trong bài.',
  },
  check(entry, report) {
    const story = storyOf(entry);
    if (!story) return;
    const { status, withdrawn: record } = story.data;
    if (status === 'gỡ' && record === undefined && !entry.broken.has('withdrawn')) {
      report({
        field: ['status'],
        message: `Bài có tình trạng "gỡ" thì phải có phần "Rút bài". Hãy thêm:\n  withdrawn:\n    on: ${entry.today}\n    reason: (một câu cho người đọc)`,
      });
    } else if (status !== undefined && status !== 'gỡ' && record !== undefined) {
      report({
        field: ['status'],
        message: `Bài có phần "Rút bài" (withdrawn) mà tình trạng vẫn là "${status}". Hãy đổi thành status: gỡ, hoặc xóa phần withdrawn.`,
      });
    }
  },
};
