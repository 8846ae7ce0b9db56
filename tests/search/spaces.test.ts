import { expect, test } from 'vitest';
import { fold } from '../../src/domain/vietnamese.ts';
import { splitJoined } from '../../src/search/spaces.ts';

const WORDS = new Set('phong noi vu to cao cap dan chu o co so nghi dinh a'.split(' '));
const split = (typed: string) => splitJoined(typed, (piece) => WORDS.has(fold(piece)))?.join(' ');

test.each([
  ['phongnoivu', 'phong noi vu'],
  ['PhòngNộivụ', 'Phòng Nội vụ'],
  ['tocao', 'to cao'],
  ['danchuocoso', 'dan chu o co so'],
  ['nghịđịnh59', 'nghị định 59'],
  ['to35', 'to 35'],
])('%s is %s', (typed, meant) => {
  expect(split(typed)).toBe(meant);
});

test.each(['phong', 'phongx', 'xphong', 'aphong', 'phong2noi', '59', '', 'to'.repeat(31)])(
  '"%s" is not cut',
  (typed) => {
    expect(split(typed)).toBeUndefined();
  },
);
