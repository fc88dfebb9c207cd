import { expect, test } from "vitest";
import { giveLeave } from "../cohorts/give-leave.ts";
import { enrolStudent } from "../cohorts/enrolment.ts";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import type { BulkActId } from "../shared/ids.ts";
import { aCohort, anId, day, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aMember, aWorld } from "../testing/world.ts";
import type { MessageRecipient } from "./message.ts";
import { sendToStudents, withdrawMessages } from "./send-to-students.ts";
import { whyNot } from "./why-not.ts";

const now = t("2026-11-16T15:00Z");
const stuck: MessageRecipient = {
  studentId: anId(),
  name: "Amara Okafor",
  disabled: false,
  suppressed: false,
  onLeave: false,
  reasons: ["silent"],
  lastNudgedAt: null,
};

test.each([
  [{}, null, null],
  [{ disabled: true }, "disabled", "disabled"],
  [{ suppressed: true }, "suppressed", "suppressed"],
  [{ onLeave: true }, "on_leave", null],
  [{ reasons: [] }, "nothing_waits", null],
  [{ lastNudgedAt: addHours(now, -71) }, "nudged_lately", null],
  [{ lastNudgedAt: addHours(now, -72) }, null, null],
] as const)("%o: a nudge %s, a message %s", (facts, nudge, message) => {
  const recipient = { ...stuck, ...facts };
  expect(whyNot(recipient, "nudge", DEFAULT_SETTINGS, now)).toBe(nudge);
  expect(whyNot(recipient, "message", DEFAULT_SETTINGS, now)).toBe(message);
});

async function arrange() {
  const deps = memoryDeps({ now });
  const world = await aWorld(deps);
  const { office, advisor, admin, student, otherStudent } = world;
  const cohort = aCohort({ startsOn: day("2026-09-01"), endsOn: day("2026-12-18") });
  const stores = deps.stores(office.id);
  await stores.cohorts.insert(cohort);
  await stores.cohorts.addAdvisor(cohort.id, advisor.personId);
  deps.setNow(t("2026-09-01T15:00Z"));
  for (const { personId } of [student, otherStudent])
    await enrolStudent(deps, admin, { cohortId: cohort.id, personId });
  deps.setNow(now);
  const studentIds = [student.personId, otherStudent.personId];
  return { deps, ...world, cohort, studentIds, actId: anId<BulkActId>() };
}

test("an act reaches each once, however often it is sent, and can be taken back", async () => {
  const { deps, office, advisor, studentIds, actId } = await arrange();
  const act = { actId, kind: "nudge", text: null, studentIds } as const;
  expect(await sendToStudents(deps, advisor, act)).toEqual({ sent: 2, skipped: [] });
  expect(await sendToStudents(deps, advisor, act)).toEqual({ sent: 0, skipped: [] });
  const planned = deps.deliveries(office.id).filter(({ kind }) => kind === "nudge");
  expect(planned).toMatchObject([
    { state: "planned", lane: "bulk" },
    { state: "planned", lane: "bulk" },
  ]);
  expect(await withdrawMessages(deps, advisor, { actId })).toEqual({ withdrawn: 2, tooLate: 0 });
  expect(deps.deliveries(office.id).filter(({ kind }) => kind === "nudge")).toMatchObject([
    { state: "cancelled", reason: "withdrawn" },
    { state: "cancelled", reason: "withdrawn" },
  ]);
  // Taken back, it counts for nothing.
  const again = await sendToStudents(deps, advisor, { ...act, actId: anId() });
  expect(again.sent).toBe(2);
});

test("who is on leave is left alone, and nobody reaches another advisor’s students", async () => {
  const { deps, office, advisor, cohort, student, studentIds, actId } = await arrange();
  const leave = { cohortId: cohort.id, studentId: student.personId, backOn: null, reason: null };
  await giveLeave(deps, advisor, leave);
  const act = { actId, kind: "nudge", text: null, studentIds } as const;
  expect(await sendToStudents(deps, advisor, act)).toEqual({
    sent: 1,
    skipped: [{ studentId: student.personId, why: "on_leave" }],
  });
  const stranger = await aMember(deps, office, "advisor");
  await expect(sendToStudents(deps, stranger, { ...act, actId: anId() })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(withdrawMessages(deps, stranger, { actId })).rejects.toMatchObject({ code: "not_found" });
  await expect(sendToStudents(deps, student, act)).rejects.toMatchObject({ code: "forbidden" });
});
