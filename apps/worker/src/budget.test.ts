import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBudget } from "./budget.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("lets no more through than the budget, the direct lane first", async () => {
  const budget = createBudget(2);
  const { signal } = new AbortController();
  const gone: string[] = [];
  const ask = (lane: "direct" | "bulk", name: string) =>
    budget.take(lane, signal).then(() => gone.push(name));
  void ask("bulk", "b1");
  void ask("bulk", "b2");
  void ask("bulk", "b3");
  void ask("direct", "d1");

  await vi.advanceTimersByTimeAsync(0);
  expect(gone).toEqual(["b1"]);
  await vi.advanceTimersByTimeAsync(500);
  expect(gone).toEqual(["b1", "d1"]);
  await vi.advanceTimersByTimeAsync(499);
  expect(gone).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(501);
  expect(gone).toEqual(["b1", "d1", "b2", "b3"]);
});

test("holds everything for as long as the provider asked", async () => {
  const budget = createBudget(100);
  const { signal } = new AbortController();
  budget.holdFor(3_000);
  let gone = false;
  void budget.take("direct", signal).then(() => (gone = true));
  await vi.advanceTimersByTimeAsync(2_999);
  expect(gone).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(gone).toBe(true);
});

test("whoever waits is told when the worker stops, and takes nothing", async () => {
  const budget = createBudget(1);
  const stop = new AbortController();
  await budget.take("bulk", stop.signal);
  const waiting = budget.take("bulk", stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow();
  await expect(budget.take("bulk", stop.signal)).rejects.toThrow();
});
