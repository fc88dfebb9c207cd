import { expect, test } from "vitest";
import { t } from "../testing/builders.ts";
import { whyNotUndone } from "./undo-rule.ts";

const act = { doneAt: t("2026-11-02T15:00Z"), open: true, archived: [] };

test.each([
  { of: act, now: t("2026-11-02T15:00Z"), why: null },
  { of: act, now: t("2026-11-03T14:59Z"), why: null },
  { of: act, now: t("2026-11-03T15:00Z"), why: "too_late" },
  { of: { ...act, open: false }, now: t("2026-11-02T15:01Z"), why: "undone" },
  { of: { ...act, open: false }, now: t("2026-11-09T15:00Z"), why: "undone" },
  { of: { ...act, archived: ["Fall"] }, now: t("2026-11-02T16:00Z"), why: "archived" },
  { of: { ...act, archived: ["Fall"] }, now: t("2026-11-09T15:00Z"), why: "too_late" },
])("$of at $now: $why", ({ of, now, why }) => {
  expect(whyNotUndone(of, now)).toBe(why);
});
