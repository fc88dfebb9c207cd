import type { Page } from "@playwright/test";
import { show, taken } from "./report.ts";

/** What one act of a person took, in milliseconds. */
export interface Press {
  readonly name: string;
  /** From the press to the next picture, the longest of the act. */
  readonly painted: number;
  /** From the press until what it asked for was on screen; null where that is the next picture itself. */
  readonly shown: number | null;
}

/** What has to be there, and say these whole words, for an act to be done. */
export interface Sight {
  readonly selector: string;
  readonly text: string;
}

/** One act, once everything it set off has come to rest. */
export async function press(
  page: Page,
  name: string,
  act: () => Promise<unknown>,
  sight: Sight | null = null,
): Promise<Press> {
  await page.evaluate(
    (wanted) => Reflect.apply(Reflect.get(globalThis, "startPress"), null, [wanted]),
    sight,
  );
  await act();
  if (sight) await page.waitForFunction(() => Reflect.get(globalThis, "shownAfter") !== null);
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
  const [painted, shown] = await page.evaluate(() => [
    Number(Reflect.get(globalThis, "slowestPress") ?? 0),
    Reflect.get(globalThis, "shownAfter") as number | null,
  ]);
  return { name, painted: painted ?? 0, shown: shown ?? null };
}

/**
 * In the page: presses and keys that took longer than a frame are told by the browser itself, in steps of 8 ms. What is
 * waited for is looked for with every change, and counts once it is painted.
 */
export function watchPresses(): void {
  const kept: Record<string, unknown> = globalThis;
  let wanted: Sight | null = null;
  let pressedAt: number | null = null;
  kept["slowestPress"] = 0;
  kept["shownAfter"] = null;
  kept["startPress"] = (sight: Sight | null) => {
    wanted = sight;
    pressedAt = null;
    kept["slowestPress"] = 0;
    kept["shownAfter"] = null;
  };
  const note = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries())
      kept["slowestPress"] = Math.max(duration, Number(kept["slowestPress"]));
  };
  const shape: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    durationThreshold: 16,
  };
  new PerformanceObserver(note).observe(shape);
  // The last press of an act counts: a field is filled before it is sent.
  for (const type of ["keydown", "pointerdown"])
    addEventListener(type, ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  const look = () => {
    if (wanted === null || pressedAt === null) return;
    const { selector, text } = wanted;
    if (![...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(text)))
      return;
    const since = pressedAt;
    wanted = null;
    requestAnimationFrame(() => setTimeout(() => (kept["shownAfter"] = performance.now() - since)));
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

/** The same acts of several rounds: the median of each with the extremes, and whether each median is within what is asked. */
export function judge(rounds: readonly (readonly Press[])[], most: number, of: "painted" | "shown") {
  const acts = (rounds[0] ?? []).map(({ name }, at) => {
    const each = rounds.flatMap((round) => round[at] ?? []);
    const figure = (kind: "painted" | "shown") => {
      const values = each.flatMap((one) => one[kind] ?? []);
      if (values.length === 0) return null;
      const extremes = `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))}`;
      return { median: taken(values).median, said: `${show(taken(values).median, "ms")} (${extremes})` };
    };
    const [painted, shown] = [figure("painted"), figure("shown")];
    const done = shown ? `, done after ${shown.said}` : "";
    return {
      said: `${name} ${painted?.said}${done}`,
      judged: (of === "painted" ? painted : shown)?.median ?? 0,
    };
  });
  return { seen: acts.map(({ said }) => said).join("; "), holds: acts.every(({ judged }) => judged <= most) };
}
