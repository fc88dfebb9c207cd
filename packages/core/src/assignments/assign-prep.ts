import { recordAct } from "../audit/record.ts";
import { requireOpenCohort } from "../cohorts/require-cohort.ts";
import { refreshAll } from "../cohorts/refresh-progress.ts";
import { requirePrepDesk } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { dateIn } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { PrepAssignment } from "./assignment.ts";
import { keepTasks } from "./keep-tasks.ts";
import { requireTemplate } from "./save-template.ts";
import type { AssignPrep, WithdrawAssignment } from "./schemas.ts";

/** Gives a template out. Sent twice, it is given once. Whoever joins the cohort later gets it too. */
export async function assignPrep(deps: Deps, actor: Actor, input: AssignPrep): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    if (await stores.assignments.findAssignment(input.requestId)) return;
    const { cohortId, studentIds } = await whom(stores, actor, input);
    const assignment = await drawUp(deps, stores, actor, { ...input, cohortId });
    await stores.assignments.insertAssignment(assignment, studentIds);
    const reached = await stores.assignments.reachedBy(assignment);
    if (reached.length === 0) throw refuse("whom", "Nobody is in this cohort yet. Add students first.");
    await keepTasks(deps, stores, reached);
    await recordAct(deps, stores, actor, "prep.assigned", {
      subjectId: assignment.id,
      detail: { cohortId, students: reached.length },
    });
    await refreshAll(stores, reached);
  });
}

interface ToDrawUp extends Pick<AssignPrep, "requestId" | "templateId" | "each" | "when"> {
  readonly cohortId: CohortId | null;
}

/** The assignment as it is to be kept. Throws when its template is archived or its day is past. */
export async function drawUp(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  input: ToDrawUp,
): Promise<PrepAssignment> {
  const template = await requireTemplate(stores, input.templateId);
  if (template.archivedAt !== null) throw refuse("templateId", "This template is archived. Choose another.");
  return {
    id: input.requestId,
    templateId: template.id,
    version: template.version,
    cohortId: input.cohortId,
    each: input.each,
    ...(await when(deps, stores, input)),
    createdBy: actor.personId,
    createdAt: deps.now(),
    withdrawnAt: null,
  };
}

/** Nobody owes it any more; or everybody it reaches does again. What was handed in stays. */
export async function withdrawAssignment(deps: Deps, actor: Actor, input: WithdrawAssignment): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const assignment = await requireAssignment(stores, actor, input.assignmentId);
    if ((assignment.withdrawnAt !== null) === input.withdrawn) return;
    await stores.assignments.setWithdrawn(assignment.id, input.withdrawn ? deps.now() : null);
    const reached = await stores.assignments.reachedBy(assignment);
    await keepTasks(deps, stores, reached);
    await recordAct(deps, stores, actor, "prep.assignment_withdrawn", {
      subjectId: assignment.id,
      detail: { withdrawn: input.withdrawn },
    });
    await refreshAll(stores, reached);
  });
}

/** Of a cohort the advisor looks after, or given by themselves; else it does not exist for them. */
async function requireAssignment(stores: Stores, actor: Actor, id: PrepAssignment["id"]) {
  const assignment = await stores.assignments.findAssignment(id);
  const theirs =
    assignment !== null &&
    (assignment.cohortId === null
      ? assignment.createdBy === actor.personId
      : await stores.assignments.advises(actor.personId, assignment.cohortId));
  if (!assignment || !theirs) throw new AppError("not_found", "We can’t find that assignment.");
  return assignment;
}

async function whom(
  stores: Stores,
  actor: Actor,
  { whom: to }: AssignPrep,
): Promise<{ readonly cohortId: CohortId | null; readonly studentIds: readonly PersonId[] }> {
  if (to.to === "cohort") {
    if (!(await stores.assignments.advises(actor.personId, to.cohortId))) {
      throw new AppError("not_found", "We can’t find that cohort.");
    }
    await requireOpenCohort(stores, to.cohortId);
    return { cohortId: to.cohortId, studentIds: [] };
  }
  const wanted = [...new Set(to.studentIds)];
  const theirs = await stores.assignments.lookedAfter(actor.personId, wanted);
  if (theirs.length < wanted.length) throw new AppError("not_found", "We can’t find one of those students.");
  return { cohortId: null, studentIds: wanted };
}

async function when(deps: Deps, stores: Stores, { when: due }: Pick<AssignPrep, "when">) {
  if (due.by === "meeting") return { dueOn: null, daysBefore: due.daysBefore };
  const { zone } = await stores.office.get();
  if (due.dueOn <= dateIn(deps.now(), zone)) throw refuse("when.dueOn", "Choose a day after today.");
  return { dueOn: due.dueOn, daysBefore: null };
}

function refuse(field: string, message: string): AppError {
  return new AppError("rule_violated", message, { [field]: message });
}
