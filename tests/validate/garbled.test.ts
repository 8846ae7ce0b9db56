/** Text whose letters were lost or read in a wrong encoding: what is told, and what is left alone. */
import { expect, test } from 'vitest';
import { check, placeExample } from './model-content.ts';

async function rulesFor(body: string): Promise<string[]> {
  const { problems } = await check(placeExample({ in: 'body', bad: body, good: '' }, 'bad'));
  return problems.map(({ rule }) => rule);
}

test.each([
  'Bà con t? 3 h?p bàn.',
  'Con ???ng m?i.',
  'Khu M?u mở đường.',
  'KHU PH? 3 HI?N ĐẤT',
  '“?ng hộ” là lời của tổ trưởng.',
])('lost letters are told: %s', async (body) => {
  expect(await rulesFor(body)).toContain('lost-letter');
});

test.each([
  'Vì sao? Vì đường hẹp. Ai làm?',
  'Tổ trưởng hỏi: “Bà con có vướng gì không?” Ai cũng đồng ý (thật không?), rồi ký.',
  'Ai cũng hỏi: bao giờ xong??? Rồi đường cũng xong.',
  'Ai làm?Bà con làm.',
  'Xem [bài gốc](https://uongbi.gov.vn/xem?bai=mo-duong&trang=2) hoặc uongbi.gov.vn/xem?bai=3.',
  '{/* Còn thi?u chữ, h?i lại tổ trưởng. */}',
])('questions, addresses and comments are none: %s', async (body) => {
  expect(await rulesFor(body)).not.toContain('lost-letter');
});
