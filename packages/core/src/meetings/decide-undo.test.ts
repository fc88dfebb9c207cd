import { expect, test } from "vitest";
import { addMinutes } from "../shared/calendar.ts";
import { t } from "../testing/builders.ts";
import { decideUndoDebrief, UNDO_REFUSALS, type UndoFacts, type UndoRefusal } from "./decide-undo.ts";

const RECORDED = t("2026-11-17T16:00Z");
const fresh: UndoFacts = {
  recordedAt: RECORDED,
  revision: 1,
  notesTouched: 0,
  suggestionsUsed: 0,
  promisesKept: 0,
  mailsBegun: 0,
};

const CASES: readonly { change: Partial<UndoFacts>; minutes: number; reason: UndoRefusal | null }[] = [
  { change: {}, minutes: 0, reason: null },
  { change: {}, minutes: 2, reason: null },
  { change: {}, minutes: 3, reason: "too_late" },
  { change: { recordedAt: null }, minutes: 0, reason: "not_written" },
  { change: { revision: 2 }, minutes: 0, reason: "edited" },
  { change: { notesTouched: 1 }, minutes: 0, reason: "thanked" },
  { change: { suggestionsUsed: 2 }, minutes: 0, reason: "suggestion_used" },
  { change: { promisesKept: 1 }, minutes: 0, reason: "promise_kept" },
  { change: { mailsBegun: 1 }, minutes: 0, reason: "mail_sent" },
  { change: { mailsBegun: 1, revision: 3 }, minutes: 90, reason: "mail_sent" },
];

test.each(CASES)("$change after $minutes minutes: $reason", ({ change, minutes, reason }) => {
  const decision = decideUndoDebrief({ ...fresh, ...change }, addMinutes(RECORDED, minutes));
  expect(decision).toEqual(reason === null ? { ok: true } : { ok: false, reason });
});

test("every reason has a case", () => {
  expect(new Set(CASES.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(UNDO_REFUSALS));
});
