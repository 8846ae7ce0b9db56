import { expect, test } from 'vitest';
import { escapeProse } from '../../scripts/edit/escape-prose.ts';

const BLOCKS = ['GhiChu', 'Anh'];

test.each([
  ['nhà có <5 người', 'nhà có \\<5 người'],
  ['danh sách {kèm theo}', 'danh sách \\{kèm theo\\}'],
  ['export hàng hóa', 'Export hàng hóa'],
  ['import thuế', 'Import thuế'],
  ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
  ['<GhiChu ten="a < b">', '<GhiChu ten="a < b">'],
  ['<GhiChu>', '<GhiChu>'],
  ['</GhiChu>', '</GhiChu>'],
  ['<Anh tep="a.jpg" />', '<Anh tep="a.jpg" />'],
  ['<GhiChuX>', '\\<GhiChuX>'],
  ['đã viết \\< và \\{', 'đã viết \\< và \\{'],
  ['`a < {b}`', '`a < {b}`'],
  ['```\na < {b}\n```', '```\na < {b}\n```'],
  ['{/* ghi chú */}', '{/* ghi chú */}'],
  ['\\{/\\* lời *nhắc* \\*/\\}', '{/* lời *nhắc* */}'],
  ['{/\\* lời nhắc \\*/}', '{/* lời nhắc */}'],
  ['\\{/\\* a *\\/ x() /\\* b \\*/\\}', '\\{/\\* a *\\/ x() /\\* b \\*/\\}'],
  ['**đậm** [a](/van-ban/)', '**đậm** [a](/van-ban/)'],
])('%j → %j', (before, after) => {
  expect(escapeProse(before, BLOCKS)).toBe(after);
  expect(escapeProse(after, BLOCKS)).toBe(after);
});
