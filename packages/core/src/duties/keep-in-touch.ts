import type { ContactId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { keepInTouchDueAt } from "./due-times.ts";
import { type Duty, isOpen } from "./duty.ts";
import { dropDuty, oweDuty, saveDuty } from "./remind-of-duty.ts";

interface Contacted {
  readonly studentId: PersonId;
  readonly contactId: ContactId;
  /** When they were in contact. */
  readonly at: Instant;
  /** The first update is owed from a meeting on; other contact only moves one that is owed. */
  readonly begins?: boolean;
}

/** Counts the next update to a contact from then. Nothing once the student or the contact declined. */
export async function keepInTouch(
  deps: Deps,
  stores: Stores,
  { studentId, contactId, at, begins = false }: Contacted,
): Promise<void> {
  const rounds = await stores.duties.listAbout({ kind: "keep_in_touch", contactId });
  if (rounds.some(({ waivedAt }) => waivedAt !== null)) return;
  if (rounds.length === 0 && !begins) return;
  const dueAt = await nextDueAt(deps, stores, { studentId, rounds, lastContactAt: at });
  const open = rounds.find(isOpen);
  if (!open) {
    const round = rounds.length + 1;
    return oweDuty(deps, stores, { studentId, kind: "keep_in_touch", contactId, round, dueAt });
  }
  if (dueAt <= open.dueAt) return;
  const next = { ...open, dueAt, snoozedUntil: null, version: open.version + 1 };
  await saveDuty(deps, stores, next, "replanned");
}

interface Counted {
  readonly studentId: PersonId;
  readonly rounds: readonly Duty[];
  readonly lastContactAt: Instant;
}

async function nextDueAt(deps: Deps, stores: Stores, { studentId, rounds, lastContactAt }: Counted) {
  const { settings, zone: officeZone } = await stores.office.get();
  const zone = (await stores.people.find(studentId))?.zone ?? officeZone;
  const updates = rounds.flatMap(({ doneAt }) => doneAt ?? []);
  return keepInTouchDueAt({ lastContactAt, updates }, settings, zone, deps.now());
}

/** A contact that moved the next update was none: it is counted from the one before. */
export async function recountKeepInTouch(
  deps: Deps,
  stores: Stores,
  { studentId, contactId }: Pick<Contacted, "studentId" | "contactId">,
): Promise<void> {
  const rounds = await stores.duties.listAbout({ kind: "keep_in_touch", contactId });
  const open = rounds.find(isOpen);
  const lastContactAt = await stores.duties.lastContactWith(contactId);
  if (!open || lastContactAt === null) return;
  const dueAt = await nextDueAt(deps, stores, { studentId, rounds, lastContactAt });
  if (dueAt >= open.dueAt) return;
  const next = { ...open, dueAt, snoozedUntil: null, version: open.version + 1 };
  await saveDuty(deps, stores, next, "replanned");
}

/** An update that was not given after all: what was owed after it is owed no more. */
export async function takeBackNextRound(
  deps: Deps,
  stores: Stores,
  contactId: ContactId,
  round: number,
): Promise<void> {
  const rounds = await stores.duties.listAbout({ kind: "keep_in_touch", contactId });
  for (const later of rounds.filter((duty) => duty.round > round && isOpen(duty))) {
    await dropDuty(deps, stores, later);
  }
}

/** The contact would rather not hear from the student: no update is asked for again. */
export async function stopKeepingInTouch(
  deps: Deps,
  stores: Stores,
  contactId: ContactId,
  declinedAt: Instant,
): Promise<void> {
  const rounds = await stores.duties.listAbout({ kind: "keep_in_touch", contactId });
  for (const duty of rounds.filter(isOpen)) {
    await saveDuty(deps, stores, { ...duty, waivedAt: declinedAt }, "duty_not_needed");
  }
}

/** They had not declined after all: what was stopped then is owed again. */
export async function resumeKeepingInTouch(
  deps: Deps,
  stores: Stores,
  contactId: ContactId,
  declinedAt: Instant,
): Promise<void> {
  const rounds = await stores.duties.listAbout({ kind: "keep_in_touch", contactId });
  for (const duty of rounds.filter(({ waivedAt }) => waivedAt === declinedAt)) {
    await saveDuty(deps, stores, { ...duty, waivedAt: null }, "replanned");
  }
}
