import { type Generation, type Group, GROUPS } from "@askaround/core/referrals";

/** Sizes in CSS pixels. */
export const FLOW = { bar: 96, gap: 84, height: 240, head: 44 } as const;

export interface Segment {
  readonly group: Group;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

export interface Column {
  readonly generation: Generation;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** One bar for each distance, as high as its people are many, and a band from those who were met to whom they led to. */
export function drawFlow(generations: readonly Generation[]) {
  const most = Math.max(1, ...generations.map(({ people }) => people));
  const columns = generations.map((generation, index) => columnOf(generation, index, most));
  const bands = columns.slice(1).flatMap((to, index) => {
    const from = columns[index];
    return from ? [{ key: `${index}`, path: bandBetween(from, to) }] : [];
  });
  const width = columns.length * FLOW.bar + Math.max(0, columns.length - 1) * FLOW.gap;
  return { columns, bands, width, height: FLOW.head + FLOW.height };
}

function columnOf(generation: Generation, index: number, most: number): Column {
  const height = (FLOW.height * generation.people) / most;
  const top = FLOW.head + FLOW.height - height;
  let y = top;
  const segments = GROUPS.flatMap((group) => {
    const count = generation.groups[group];
    if (count === 0) return [];
    const segment = { group, count, y, height: (height * count) / generation.people };
    y += segment.height;
    return [segment];
  });
  return { generation, x: index * (FLOW.bar + FLOW.gap), y: top, height, segments };
}

/** From the part of a bar that was met to the whole of the next one. */
function bandBetween(from: Column, to: Column): string {
  const met = from.segments.find(({ group }) => group === "met");
  const [x1, x2] = [from.x + FLOW.bar, to.x];
  const [top, bottom] = [met?.y ?? from.y, (met?.y ?? from.y) + (met?.height ?? 0)];
  const middle = (x1 + x2) / 2;
  const end = to.y + to.height;
  return `M${x1},${top}C${middle},${top} ${middle},${to.y} ${x2},${to.y}V${end}C${middle},${end} ${middle},${bottom} ${x1},${bottom}Z`;
}
