/** Places the boxes and lines of the hierarchy picture. Units are those of the SVG's view box. */

interface Node {
  id: string;
  /** Name of the level it stands in. */
  level: string;
}

export interface Layout<N> {
  width: number;
  height: number;
  nodes: { node: N; x: number; y: number }[];
  /** Place of each level's name. */
  levels: { name: string; x: number; y: number }[];
  /** SVG path data of each line. */
  lines: string[];
}

export interface LayoutOptions {
  /** Boxes in a row. */
  perRow: number;
  box: { width: number; height: number };
  /** Width of the column of level names; 0 sets each name above its rows. */
  nameColumn: number;
}

const GAP_X = 22;
const GAP_Y = 34;
const NAME_HEIGHT = 34;

/**
 * @param rows nodes of one row of the register (a level, a kind), from the top; a long one is wrapped
 * @param links pairs of ids that a line joins
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
  const lines = links.flatMap(([one, other]) => {
    const ends = [at.get(one), at.get(other)].filter((end) => end !== undefined);
    const [upper, lower] = ends.sort((a, b) => a.y - b.y || a.x - b.x);
    if (!upper || !lower) return [];
    const [x1, x2] = [upper.x + box.width / 2, lower.x + box.width / 2];
    const y1 = upper.y + box.height;
    if (upper.y === lower.y) {
      const bow = y1 + GAP_Y * 0.7;
      return [`M${x1} ${y1}C${x1} ${bow} ${x2} ${bow} ${x2} ${y1}`];
    }
    const bend = Math.min(60, (lower.y - y1) * 0.6);
    return [`M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${lower.y - bend} ${x2} ${lower.y}`];
  });
  const width = nameColumn + perRow * box.width + (perRow - 1) * GAP_X;
  return { width, height: y - GAP_Y + 2, nodes, levels, lines };
}
