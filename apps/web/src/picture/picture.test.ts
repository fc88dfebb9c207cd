import { expect, test } from "vitest";
import { BOX, drawPicture, type Node } from "./picture.ts";

function node(key: string, children: Node[] = [], alsoFrom: string[] = []): Node {
  const person = { key, name: key, organisation: null, state: "met", contactId: key } as const;
  const by = (from: string, to: string) => ({ from, to, referrerName: from, permission: "granted" }) as const;
  return {
    person,
    via: null,
    alsoVia: alsoFrom.map((from) => by(from, key)),
    children: children.map((child) => ({ ...child, via: by(key, child.person.key) })),
  };
}

const places = (roots: Node[]) =>
  Object.fromEntries(drawPicture(roots).boxes.map(({ node: { person }, x, y }) => [person.key, { x, y }]));

test("no one is an empty drawing", () => {
  expect(drawPicture([])).toEqual({ boxes: [], lines: [], width: BOX.width, height: 0 });
});

test("those one person led to stand in the next column, each on a line of its own", () => {
  const at = places([node("A", [node("B"), node("C")])]);
  const column = BOX.width + BOX.gapX;
  expect(at["A"]?.x).toBe(0);
  expect(at["B"]?.x).toBe(column);
  expect(at["C"]?.x).toBe(column);
  expect(Math.abs((at["B"]?.y ?? 0) - (at["C"]?.y ?? 0))).toBeGreaterThanOrEqual(BOX.height);
});

test("several hundred people overlap nowhere and lie inside the drawing", () => {
  const wide = Array.from({ length: 20 }, (_, a) =>
    node(
      `${a}`,
      Array.from({ length: 5 }, (__, b) => node(`${a}-${b}`, [node(`${a}-${b}-x`), node(`${a}-${b}-y`)])),
    ),
  );
  const { boxes, lines, width, height } = drawPicture(wide);
  expect(boxes).toHaveLength(320);
  expect(lines).toHaveLength(300);
  for (const [index, one] of boxes.entries()) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.y).toBeGreaterThanOrEqual(0);
    expect(one.x + BOX.width).toBeLessThanOrEqual(width);
    expect(one.y + BOX.height).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(index + 1)) {
      const apart = Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height;
      expect(apart, `${one.node.person.key} and ${other.node.person.key}`).toBe(true);
    }
  }
});

test("a second person who named them is a line of its own kind", () => {
  const { lines } = drawPicture([node("A", [node("C", [], ["B"])]), node("B")]);
  expect(lines.map(({ also }) => also)).toEqual([false, true]);
});
