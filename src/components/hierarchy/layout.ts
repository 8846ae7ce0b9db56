/** Places the boxes and lines of the hierarchy picture. Units are those of the SVG's view box. */

interface Node {
  id: string;
  /** Name of the level it stands in. */
  level: string;
}

export interface Layout<N> {
  /** Room before the first box or name: lines may pass there. */
  left: number;
  width: number;
  height: number;
  nodes: { node: N; x: number; y: number }[];
  /** Place of each level's name. */
  levels: { name: string; x: number; y: number }[];
  /** SVG path data of each line, from the upper box to the lower, and at which end its arrow points. */
  lines: { path: string; arrow: 'start' | 'end' }[];
}

export interface LayoutOptions {
  /** Boxes in a row. */
  perRow: number;
  box: { width: number; height: number };
  /** Width of the column of level names; 0 sets each name above its rows. */
  nameColumn: number;
}

const GAP_X = 26;
const GAP_Y = 38;
/** An arrow's head stands before the box. */
const HEAD = 2;
const NAME_HEIGHT = 34;

/**
 * @param rows nodes of one row of the register (a level, a kind), from the top; a long one is wrapped
 * @param links pairs of ids that a line joins: whose relation it is, and to which
 */
export function layoutHierarchy<N extends Node>(
  rows: readonly (readonly N[])[],
  links: readonly (readonly [string, string])[],
  { perRow, box, nameColumn }: LayoutOptions,
): Layout<N> {
  const nodes: Layout<N>['nodes'] = [];
  const levels: Layout<N>['levels'] = [];
  let y = 0;
  for (const row of rows) {
    const name = row[0]?.level ?? '';
    if (levels.at(-1)?.name !== name) {
      if (nameColumn === 0) y += NAME_HEIGHT;
      levels.push({ name, x: 0, y: nameColumn === 0 ? y - 12 : y + box.height / 2 + 5 });
    }
    for (let first = 0; first < row.length; first += perRow) {
      row.slice(first, first + perRow).forEach((node, index) => {
        nodes.push({ node, x: nameColumn + index * (box.width + GAP_X), y });
      });
      y += box.height + GAP_Y;
    }
  }
  const at = new Map(nodes.map((place) => [place.node.id, place]));
  const lines = links.flatMap(([from, to]): Layout<N>['lines'] => {
    const ends = [at.get(from), at.get(to)].filter((end) => end !== undefined);
    const [upper, lower] = ends.sort((a, b) => a.y - b.y || a.x - b.x);
    if (!upper || !lower) return [];
    const arrow = lower.node.id === to ? 'end' : 'start';
    const middle = box.width / 2;
    // What points at a box and what leaves it do not lie on each other.
    const [x1, x2] = [
      upper.x + middle + (arrow === 'start' ? -9 : 9),
      lower.x + middle + (arrow === 'end' ? -9 : 9),
    ];
    const [y1, y2] = [upper.y + box.height + HEAD, lower.y - HEAD];
    if (upper.y === lower.y) {
      const bow = y1 + GAP_Y * 0.75;
      return [{ path: `M${x1} ${y1}C${x1} ${bow} ${x2} ${bow} ${x2} ${y1}`, arrow }];
    }
    // Past other rows it runs between the columns, never behind a box.
    const next = Math.min(...nodes.map((place) => place.y).filter((top) => top > upper.y));
    const last = Math.max(
      ...nodes.map((place) => place.y + box.height).filter((bottom) => bottom <= lower.y),
    );
    const [ahead, behind] = [(next - y1) * 0.6, (y2 - last) * 0.6];
    if (next === lower.y) {
      return [{ path: `M${x1} ${y1}C${x1} ${y1 + ahead} ${x2} ${y2 - ahead} ${x2} ${y2}`, arrow }];
    }
    const gutter = upper.x <= lower.x ? lower.x - GAP_X / 2 : upper.x - GAP_X / 2;
    return [
      {
        path:
          `M${x1} ${y1}C${x1} ${y1 + ahead} ${gutter} ${next - ahead} ${gutter} ${next}V${last}` +
          `C${gutter} ${last + behind} ${x2} ${y2 - behind} ${x2} ${y2}`,
        arrow,
      },
    ];
  });
  const width = nameColumn + perRow * box.width + (perRow - 1) * GAP_X;
  const left = nameColumn === 0 ? GAP_X / 2 + 3 : 2;
  return { left, width, height: y - GAP_Y + 2, nodes, levels, lines };
}
