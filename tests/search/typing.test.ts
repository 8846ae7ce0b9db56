import { expect, test } from 'vitest';
import { spell } from '../../src/domain/vietnamese.ts';
import { decodeTelex, decodeTyping, decodeVni } from '../../src/search/typing.ts';

const word = (key: string | undefined): string | undefined => key && spell(key);

test.each([
  ['daan', 'dân'],
  ['chur', 'chủ'],
  ['owr', 'ở'],
  ['sowr', 'sở'],
  ['uyr', 'ủy'],
  ['phuwowngf', 'phường'],
  ['phuowngf', 'phường'],
  ['ddoanf', 'đoàn'],
  ['doanfd', 'đoàn'],
  ['ddoongj', 'động'],
  ['looxi', 'lỗi'],
  ['nhana', 'nhân'],
  ['thuwcj', 'thực'],
  ['quyeets', 'quyết'],
  ['khieeus', 'khiếu'],
  ['ddoois', 'đối'],
  ['ddoios', 'đối'],
  ['bcdd', 'bcđ'],
  ['lddldd', 'lđlđ'],
])('Telex %s is %s', (typed, meant) => {
  expect(word(decodeTelex(typed))).toBe(meant);
});

test.each([
  ['da6n', 'dân'],
  ['chu3', 'chủ'],
  ['o73', 'ở'],
  ['khie61u', 'khiếu'],
  ['d9oi61', 'đối'],
  ['d9ieu62', 'điều'],
  ['thu75c', 'thực'],
  ['d9o6ng2', 'đồng'],
  ['la8m', 'lăm'],
  ['ld9ld9', 'lđlđ'],
])('VNI %s is %s', (typed, meant) => {
  expect(word(decodeVni(typed))).toBe(meant);
});

test('numbers of documents are no VNI', () => {
  for (const typed of ['nd59', 'kh160', '213', 'qh15', 'ke160'])
    expect(decodeVni(typed)).toBeUndefined();
});

test('only words that the site knows are decoded, and none that has marks', () => {
  const isKnown = (key: string): boolean => spell(key) === 'dân';
  expect(word(decodeTyping('daan', isKnown))).toBe('dân');
  expect(decodeTyping('toor', isKnown)).toBeUndefined();
  expect(decodeTyping('dânn', isKnown)).toBeUndefined();
});
