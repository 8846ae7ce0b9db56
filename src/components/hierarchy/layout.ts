/** Places the boxes and lines of the hierarchy picture. Units are those of the SVG's view box. */

interface Node {
  id: string;
  /** Row group, from the top: documents of one group share rows. */
  group: string;
}

export interface PlacedNode<N> {
  node: N;
  x: number;
  y: number;
}

export interface Layout<N> {
  width: number;
  height: number;
  nodes: PlacedNode<N>[];
  /** Top of the first row of each group, for its name. */
  groups: { name: string; y: number }[];
  /** SVG path data of each link. */
  links: string[];
}

const GAP_X = 20;
const ROW_GAP = 26;
/** Room above each group for its name. */
const GROUP_HEAD = 44;

/**
 * @param nodes in reading order; nodes of one group stand together
 * @param links pairs of ids, from the lower document to the one above it
 * @param perRow how many boxes fit in a row
 * @param box size of a box
 */
export function layoutHierarchy<N extends Node>(
  nodes: readonly N[],
  links: readonly (readonly [from: string, to: string])[],
  perRow: number,
  box: { width: number; height: number },
): Layout<N> {
  const width = perRow * box.width + (perRow - 1) * GAP_X;
  const placed: PlacedNode<N>[] = [];
  const groups: Layout<N>['groups'] = [];
  let y = 0;
  const names = [...new Set(nodes.map((node) => node.group))];
  for (const name of names) {
    groups.push({ name, y: y + 20 });
    y += GROUP_HEAD;
    const members = nodes.filter((node) => node.group === name);
    for (let first = 0; first < members.length; first += perRow) {
      const row = members.slice(first, first + perRow);
      row.forEach((node, index) => {
        placed.push({ node, x: index * (box.width + GAP_X), y });
      });
      y += box.height + ROW_GAP;
    }
  }
  const at = new Map(placed.map((place) => [place.node.id, place]));
  const paths = links.flatMap(([from, to]) => {
    const [lower, upper] = [at.get(from), at.get(to)];
    if (!lower || !upper) return [];
    const [x1, x2] = [lower.x + box.width / 2, upper.x + box.width / 2];
    if (lower.y === upper.y) {
      // Beside each other: a low bow under the boxes.
      const base = lower.y + box.height;
      return [`M${x1} ${base}C${x1} ${base + 22} ${x2} ${base + 22} ${x2} ${base}`];
    }
    const [top, bottom] = lower.y > upper.y ? [upper.y + box.height, lower.y] : [lower.y + box.height, upper.y];
    const [xTop, xBottom] = lower.y > upper.y ? [x2, x1] : [x1, x2];
    const bend = Math.min(40, (bottom - top) / 2);
    return [`M${xTop} ${top}C${xTop} ${top + bend} ${xBottom} ${bottom - bend} ${xBottom} ${bottom}`];
  });
  return { width, height: y, nodes: placed, groups, links: paths };
}
