import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { requireOwnMeeting, requireStudent } from "../meetings/find-meeting.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Actor } from "../shared/actor.ts";
import { addMinutes } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import { idTaken } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { sameValue } from "./merge-edits.ts";
import type { PrepPartStore } from "./ports.ts";
import { EMPTY_PLAN, PREP_LIMITS, type PrepRows } from "./prep.ts";
import type { PrepKind, PrepPart, SavePrepPart } from "./schemas.ts";

/** Saved, or what stands there instead: written somewhere else since, for the sender to join with theirs. */
export type SavedPart =
  | { readonly saved: true; readonly revision: number }
  | { readonly saved: false; readonly revision: number; readonly theirs: PrepPart };

/** A preparation saves itself every few seconds; what it counts as and what is audited is one act in this long. */
const ONE_ACT_MINUTES = 15;

/** Keeps one part of the student's own preparation. Never overwrites what the sender had not seen. */
export async function savePrepPart(deps: Deps, actor: Actor, input: SavePrepPart): Promise<SavedPart> {
  requireStudent(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    requireMet(meeting, input.part);
    const before = await stores.prep.plan.find(meeting.id, meeting.id);
    const result = await save(stores, meeting, input, deps);
    if (result.saved) await noteWork(deps, stores, actor, meeting, before, input.part.kind);
    return result;
  });
}

async function save(stores: Stores, meeting: Meeting, input: SavePrepPart, deps: Deps): Promise<SavedPart> {
  const { part, revision } = input;
  // The kind names the store and its rows alike, which the compiler cannot follow through a union.
  const store = stores.prep[part.kind] as PrepPartStore<PrepRows[PrepKind]>;
  const stored = await store.find(meeting.id, idOf(part, meeting));
  if (!stored) {
    if (revision !== 0) throw new AppError("not_found", "We can’t find that part of your preparation.");
    if ((await store.count(meeting.id)) >= PREP_LIMITS.rows) throw full();
    await store.insert(await newRow(stores, meeting, part, deps));
    return { saved: true, revision: 1 };
  }
  if (stored.meetingId !== meeting.id) throw idTaken();
  const values = changeable(part);
  if (holds(stored, values) && stored.revision > 0) return { saved: true, revision: stored.revision };
  if (stored.revision !== revision) return refused(stored, part);
  if (!(await store.save({ ...stored, ...values, revision: revision + 1 } as PrepRows[PrepKind])))
    throw idTaken();
  return { saved: true, revision: revision + 1 };
}

function idOf(part: PrepPart, meeting: Meeting): string {
  if (part.kind === "plan") return meeting.id;
  return part.kind === "research" ? part.contactId : part.id;
}

/** Everything a part says but what it is, and where it stands. */
function changeable({ kind, ...values }: PrepPart): Partial<PrepRows[PrepKind]> {
  if (kind !== "question" || !("phase" in values)) return values;
  const { phase: _moved, ...rest } = values;
  return rest;
}

function holds(row: PrepRows[PrepKind], values: Partial<PrepRows[PrepKind]>): boolean {
  return Object.entries(values).every(([name, value]) => sameValue(row[name as keyof typeof row], value));
}

async function newRow(stores: Stores, meeting: Meeting, { kind, ...values }: PrepPart, deps: Deps) {
  const row = { ...values, meetingId: meeting.id, studentId: meeting.studentId, revision: 1 };
  if (kind === "plan") return { ...row, touchedAt: deps.now() } as PrepRows["plan"];
  if (kind !== "question") return row as PrepRows["research" | "finding" | "point"];
  const others = await stores.prep.listQuestions(meeting.id);
  const position = 1 + Math.max(-1, ...others.map((other) => other.position));
  return { ...row, position } as PrepRows["question"];
}

function refused(stored: PrepRows[PrepKind], part: PrepPart): SavedPart {
  const theirs = Object.fromEntries(
    Object.keys(part).map((field) => [
      field,
      field === "kind" ? part.kind : stored[field as keyof typeof stored],
    ]),
  );
  return { saved: false, revision: stored.revision, theirs: theirs as PrepPart };
}

/** Only people who are met can be researched here. Throws `not_found`. */
function requireMet(meeting: Meeting, part: PrepPart): void {
  if (!("contactId" in part) || part.contactId === null || meeting.contactIds.includes(part.contactId))
    return;
  throw new AppError("not_found", "Choose someone from this meeting.");
}

function full(): AppError {
  return new AppError("rule_violated", `At most ${PREP_LIMITS.rows} in one preparation.`);
}

/** The first save opens the preparation; later ones count as work on it, now and then. */
async function noteWork(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  { id, studentId }: Meeting,
  before: PrepRows["plan"] | null,
  kind: PrepKind,
): Promise<void> {
  const now = deps.now();
  if (before && addMinutes(before.touchedAt, ONE_ACT_MINUTES) > now) return;
  if (before) await stores.prep.touch(id, now);
  else if (kind !== "plan") {
    const plan = { ...EMPTY_PLAN, meetingId: id, studentId, revision: 0, touchedAt: now };
    await stores.prep.plan.insert(plan);
  }
  const act = before ? "prep.changed" : "prep.started";
  await recordAct(deps, stores, actor, act, { studentId, subjectId: id });
  await refreshProgress(stores, studentId);
}
