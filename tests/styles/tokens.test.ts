/** The colours of tokens.css can be read on each other, in the light and in the dark (WCAG 2.2). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

type Colours = Record<string, string>;

/** The colours that a block sets; `head` is how the block begins. */
function coloursOf(head: string): Colours {
  const start = css.indexOf(head);
  if (start < 0) throw new Error(`tokens.css has no block ${head}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

const light = coloursOf('@theme');
const dark = { ...light, ...coloursOf(":root:not([data-theme='light'])") };

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

test('the formula is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** Words and the grounds they stand on: AAA, for these are read at length. */
const TEXT = [
  ['ink', ['paper', 'paper-2', 'pine-tint', 'highlight']],
  ['muted', ['paper']],
  ['lacquer', ['paper']],
  ['pine', ['paper', 'pine-tint']],
  ['paper', ['ink']],
] as const;
/** Pairs that meet in passing (a highlighted clause, a tinted ground): AA. */
const PASSING = [
  ['muted', ['paper-2', 'pine-tint', 'highlight']],
  ['lacquer', ['paper-2', 'pine-tint', 'highlight']],
  ['pine', ['paper-2', 'highlight']],
] as const;
/** Marks that carry meaning without being words. */
const MARKS = [
  ['lacquer', ['paper', 'paper-2']],
  ['pine', ['paper', 'paper-2']],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_scheme, colours: Colours) => {
  test.each([
    ['text, AAA', TEXT, 7],
    ['text in passing, AA', PASSING, 4.5],
    ['marks', MARKS, 3],
  ])('%s', (_what, pairs, least) => {
    const weak = pairs.flatMap(([front, backs]) =>
      backs
        .map((back) => ({
          front,
          back,
          ratio: contrast(colours[front] ?? '', colours[back] ?? ''),
        }))
        .filter(({ ratio }) => !(ratio >= least)),
    );
    expect(weak).toEqual([]);
  });
});

test('the dark colours chosen by hand are those of the system', () => {
  expect(coloursOf(":root[data-theme='dark']")).toEqual(
    coloursOf(":root:not([data-theme='light'])"),
  );
  expect(Object.keys(coloursOf(":root[data-theme='dark']")).sort()).toEqual(
    Object.keys(light).sort(),
  );
});
