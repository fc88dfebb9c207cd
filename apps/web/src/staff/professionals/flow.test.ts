import type { Generation } from "@askaround/core/referrals";
import { expect, test } from "vitest";
import { drawFlow, FLOW } from "./flow.ts";

const generation = (depth: number, met: number, waiting: number): Generation => ({
  depth,
  people: met + waiting,
  groups: { met, under_way: 0, waiting, ended: 0 },
  opened: met,
});

test.each([[[generation(0, 1, 0)]], [[generation(0, 40, 0), generation(1, 90, 210), generation(2, 3, 9)]]])(
  "bars of %# lie inside the drawing, and their parts fill them",
  (generations) => {
    const { columns, bands, width, height } = drawFlow(generations);
    expect(bands).toHaveLength(generations.length - 1);
    for (const { x, y, height: high, segments } of columns) {
      expect(x + FLOW.bar).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(FLOW.head - 1e-6);
      expect(y + high).toBeCloseTo(height);
      expect(segments.reduce((sum, each) => sum + each.height, 0)).toBeCloseTo(high);
    }
  },
);

test("nobody is an empty drawing", () => {
  expect(drawFlow([])).toEqual({ columns: [], bands: [], width: 0, height: FLOW.head + FLOW.height });
});
