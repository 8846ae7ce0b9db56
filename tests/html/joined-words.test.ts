import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { joinedWords } from './joined-words.ts';

const joined = (html: string): string[] => joinedWords(load(html));

test.each([
  'Căn cứ<a href="/">Nghị định</a>',
  '<p>theo <a href="/">Nghị định</a>ngày</p>',
  '<p>Thời hạn:<b>15/3</b></p>',
  '<p><b>Số</b><span>213</span></p>',
  '<p>xem <abbr title="x">UBND</abbr>(đã qua)</p>',
])('a lost space: %s', (html) => {
  expect(joined(html)).toHaveLength(1);
});

test.each([
  'Căn cứ <a href="/">Nghị định</a>; <b>UBND</b>.',
  '<p>Số</p><p>213</p>',
  '<p>(<a href="/">Nghị định</a>)</p>',
  '<p>một<br>hai</p>',
  '<p>“<b>dân</b>”</p>',
  '<ul><li><a href="/">Một</a></li><li><a href="/">Hai</a></li></ul>',
  '<p>một<script>hai</script></p>',
])('none lost: %s', (html) => {
  expect(joined(html)).toEqual([]);
});
