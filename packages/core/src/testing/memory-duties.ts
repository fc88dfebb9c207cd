import type { Duty, DutyAbout } from "../duties/duty.ts";
import type { DutyStore } from "../duties/ports.ts";
import { insertRow, type MemoryState, only } from "./memory-state.ts";

function isAbout(duty: Duty, about: DutyAbout): boolean {
  if (duty.kind !== about.kind) return false;
  if (about.kind === "promise_due") return duty.promiseId === about.promiseId;
  return about.kind === "keep_in_touch" || about.kind === "follow_up_due"
    ? duty.contactId === about.contactId
    : duty.referralId === about.referralId;
}

const same = (one: Duty, other: Duty) =>
  one.kind === other.kind &&
  one.promiseId === other.promiseId &&
  one.referralId === other.referralId &&
  one.contactId === other.contactId &&
  one.round === other.round;

export function memoryDuties({ duties, referrals, meetings, outreach, thankYous }: MemoryState): DutyStore {
  return {
    async findForUpdate(id) {
      return duties.get(id) ?? null;
    },
    async listAbout(about) {
      return only(duties, (duty) => isAbout(duty, about)).toSorted((a, b) => a.round - b.round);
    },
    async lastContactWith(id) {
      const moments = [
        ...only(meetings, ({ contactIds }) => contactIds.includes(id)).flatMap(
          ({ bookedAt, actualEndAt }) => [bookedAt, actualEndAt],
        ),
        ...only(outreach, ({ contactId }) => contactId === id).flatMap(({ sentAt, answeredAt }) => [
          sentAt,
          answeredAt,
        ]),
        ...only(thankYous, ({ contactId }) => contactId === id).map(({ sentAt }) => sentAt),
        ...only(duties, ({ contactId }) => contactId === id).map(({ doneAt }) => doneAt),
      ];
      return (
        moments
          .flatMap((at) => at ?? [])
          .toSorted()
          .at(-1) ?? null
      );
    },
    async listOwedTo(id) {
      return only(duties, ({ contactId }) => contactId === id);
    },
    async listWaitingFor(studentId, contactId) {
      return only(
        duties,
        (duty) =>
          duty.kind === "referral_waiting" &&
          duty.studentId === studentId &&
          duty.referralId !== null &&
          referrals.get(duty.referralId)?.contactId === contactId,
      );
    },
    async add(duty) {
      if (only(duties, (other) => same(other, duty)).length > 0) return false;
      insertRow(duties, duty.id, duty);
      return true;
    },
    async save({ id, dueAt, doneAt, waivedAt, snoozedUntil, reason, version }) {
      const before = duties.get(id);
      if (!before) throw new Error("There is no such duty.");
      duties.set(id, { ...before, dueAt, doneAt, waivedAt, snoozedUntil, reason, version });
    },
    async remove(id) {
      duties.delete(id);
    },
  };
}
