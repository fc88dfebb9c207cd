import { recordActs } from "../audit/record.ts";
import type { AuditEvent } from "../audit/event.ts";
import type { Actor } from "../shared/actor.ts";
import type { Enrolment } from "./cohort.ts";
import { mailJoined } from "./mail-joined.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";

export interface Move {
  readonly studentId: PersonId;
  readonly from: CohortId;
  readonly to: CohortId;
}

/** Whether somebody in these cohorts can be moved from one to another: null when so. One rule, for one student and for many. */
export function whyNotMoved(
  inCohorts: readonly CohortId[],
  { from, to }: Omit<Move, "studentId">,
): "not_there" | "there_already" | null {
  if (inCohorts.includes(to)) return "there_already";
  return inCohorts.includes(from) ? null : "not_there";
}

/**
 * The writes of moving, for a unit of work that has checked who may be moved, and that sees to their tasks and summaries
 * afterwards. Both enrolments stay on record.
 */
export async function moveStudents(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  moves: readonly Move[],
  detail: AuditEvent["detail"] = {},
): Promise<void> {
  for (const [from, ones] of Map.groupBy(moves, (one) => one.from)) {
    const ids = ones.map(({ studentId }) => studentId);
    await stores.bulk.leaveCohort(from, ids, deps.now(), "hand");
  }
  const left = moves.map(({ studentId, from }) => ({ studentId, subjectId: from, detail }));
  await recordActs(deps, stores, actor, "cohort.student_left", left);
  const enrolments = moves.map(({ studentId, to }): Enrolment => ({
    id: deps.newId(),
    cohortId: to,
    studentId,
    enrolledAt: deps.now(),
    by: "hand",
    leftAt: null,
    leftBy: null,
  }));
  await stores.bulk.enrol(enrolments);
  const enrolled = moves.map(({ studentId, to }) => ({ studentId, subjectId: to, detail }));
  await recordActs(deps, stores, actor, "cohort.student_enrolled", enrolled);
  await mailJoined(
    deps,
    stores,
    moves.map(({ studentId }) => studentId),
  );
}
