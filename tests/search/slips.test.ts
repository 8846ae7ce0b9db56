/** One slip of the thumb at every place of a phrase, with the marks and without: the answer stays. */
import { expect, test } from 'vitest';
import { fold } from '../../src/domain/vietnamese.ts';
import { openMemorySearch } from './in-memory.ts';

const PHRASES = [
  'phòng nội vụ',
  'thanh tra thành phố',
  'ban dân vận thành ủy',
  'mặt trận tổ quốc',
  'trung tâm truyền thông và văn hóa',
  'kinh phí thực hiện',
  'thư xin lỗi',
  'khiếu nại tố cáo',
  'đối thoại định kỳ',
  'quy chế chi tiêu nội bộ',
  'chuyển đổi số',
  'nghị quyết 213',
  'nghị định 59',
  'kế hoạch 160',
  'quyết định 346',
  'luật ngân sách nhà nước',
  'căn cứ pháp lý',
  'phòng chống tham nhũng',
];

/** The phrase with a letter left out, doubled, or changed with the next, at each place but the first. */
function slipsOf(phrase: string): Set<string> {
  const letters = [...phrase];
  const isLetter = (at: number): boolean => /\p{L}/u.test(letters[at] ?? '');
  const slips = new Set<string>();
  for (let at = 1; at < letters.length; at += 1) {
    if (!isLetter(at)) continue;
    const [before, letter, next] = [letters.slice(0, at), letters[at], letters[at + 1]];
    const after = letters.slice(at + 1);
    slips.add([...before, ...after].join(''));
    slips.add([...before, letter, letter, ...after].join(''));
    if (isLetter(at + 1)) slips.add([...before, next, letter, ...after.slice(1)].join(''));
  }
  slips.delete(phrase);
  return slips;
}

test('97 of 100 slips find what was meant', { timeout: 60_000 }, async () => {
  const search = await openMemorySearch('content');
  let asked = 0;
  const lost: string[] = [];
  for (const phrase of PHRASES.flatMap((marked) => [marked, fold(marked)])) {
    const [meant] = await search.ask(phrase);
    expect(meant, phrase).toBeDefined();
    for (const slip of slipsOf(phrase)) {
      asked += 1;
      if ((await search.ask(slip))[0] !== meant) lost.push(slip);
    }
  }
  expect(asked).toBeGreaterThan(1000);
  expect(lost.length / asked, lost.join(', ')).toBeLessThan(0.03);
});
