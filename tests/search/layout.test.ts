import { expect, test } from 'vitest';
import {
  CONTEXT_START,
  kindMark,
  layOut,
  referenceMark,
  TEXT_START,
  tokenOf,
} from '../../src/search/layout.ts';

const lay = (title: string[], context: string[], text: (string | undefined)[]) =>
  layOut(
    'clause',
    { title, context, text },
    { title: [], context: [referenceMark('luat-1')] },
  ).split(' ');

test('fields begin at their places, and the kind closes the title', () => {
  const laid = lay(['thanh', 'tra'], ['to63'], ['d9o7n', 'thu7']);
  expect(laid.slice(0, 3)).toEqual([tokenOf('thanh'), tokenOf('tra'), kindMark('clause')]);
  expect(laid[CONTEXT_START]).toBe(tokenOf('to63'));
  expect(laid.slice(CONTEXT_START, TEXT_START)).toContain(referenceMark('luat-1'));
  expect(laid.slice(TEXT_START)).toEqual([tokenOf('d9o7n'), tokenOf('thu7')]);
});

test('a title too long for its field goes on in the text', () => {
  const long = Array.from({ length: 60 }, (_, index) => `0${index}`);
  const laid = lay(long, [], ['xa']);
  expect(laid[CONTEXT_START - 1]).not.toBe(tokenOf('xa'));
  for (const key of long) expect(laid).toContain(tokenOf(key));
});

test('no token is the beginning of another', () => {
  const tokens = ['dan', 'dan2', 'da6n', 'dang', 'z', 'zalo', 'pizza', '02', '02024'].map(tokenOf);
  for (const one of tokens)
    for (const other of tokens) if (one !== other) expect(other.startsWith(one)).toBe(false);
});
