/** Lines of the picture of documents: which way their arrows point, and that none runs behind a box. */
import { expect, test } from 'vitest';
import { layoutHierarchy } from '../../src/components/hierarchy/layout.ts';

const BOX = { width: 100, height: 50 };
const ROWS = [['law', 'other'], ['decree', 'decision'], ['plan']].map((row, level) =>
  row.map((id) => ({ id, level: `level ${level}` })),
);
const layoutOf = (from: string, to: string) =>
  layoutHierarchy(ROWS, [[from, to]], { perRow: 2, box: BOX, nameColumn: 0 });

test('an arrow points at what the relation is to, above or below', () => {
  expect(layoutOf('decree', 'law').lines.map(({ arrow }) => arrow)).toEqual(['start']);
  expect(layoutOf('law', 'decree').lines.map(({ arrow }) => arrow)).toEqual(['end']);
  expect(layoutOf('other', 'law').lines.map(({ arrow }) => arrow)).toEqual(['start']);
});

test.each([
  ['plan', 'law'],
  ['plan', 'other'],
])('a line from %s to %s passes the row between beside its boxes', (from, to) => {
  const { lines, nodes, left } = layoutOf(from, to);
  const between = nodes.filter(({ node }) => ['decree', 'decision'].includes(node.id));
  const [upright] = [...(lines[0]?.path.matchAll(/ (-?[\d.]+) [\d.]+V([\d.]+)/g) ?? [])];
  const x = Number(upright?.[1]);
  expect(Number(upright?.[2])).toBe((between[0]?.y ?? 0) + BOX.height);
  expect(between.filter((box) => x >= box.x && x <= box.x + BOX.width)).toEqual([]);
  expect(x).toBeGreaterThan(-left);
});
