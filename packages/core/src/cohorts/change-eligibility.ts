import { recordAct } from "../audit/record.ts";
import { requireOwnMeeting, requireStudent } from "../meetings/find-meeting.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { CohortId, MeetingId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { NO_ANSWERS } from "./eligibility.ts";
import { refreshProgress } from "./refresh-progress.ts";
import { requireLookedAfter } from "./require-looked-after.ts";
import { requireOpenCohort } from "./require-cohort.ts";
import type { AnswerEligibility, EligibilityRef, OverrideEligibility } from "./schemas.ts";

/** What only the student knows about a meeting of theirs: a relative, the own employer, in writing, in the own major. */
export async function answerEligibility(
  deps: Deps,
  actor: Actor,
  { meetingId, about, said }: AnswerEligibility,
): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { studentId } = await requireOwnMeeting(stores, actor, meetingId);
    const before = (await stores.cohorts.findAnswers(meetingId)) ?? NO_ANSWERS;
    if (before[about] === said) return;
    await stores.cohorts.saveAnswers({ ...before, meetingId, studentId, [about]: said });
    await recordAct(deps, stores, actor, "eligibility.answered", { studentId, subjectId: meetingId });
    await refreshProgress(stores, studentId);
  });
}

/** An advisor decides against or beside the rules of one of their cohorts, with a reason that the student reads. */
export async function overrideEligibility(
  deps: Deps,
  actor: Actor,
  { cohortId, meetingId, counts, reason }: OverrideEligibility,
): Promise<void> {
  await deps.transact(actor.officeId, async (stores) => {
    const studentId = await requireMeetingOf(stores, actor, cohortId, meetingId);
    const decision = { cohortId, meetingId, studentId, counts, reason };
    await stores.cohorts.saveDecision({ ...decision, decidedBy: actor.personId, decidedAt: deps.now() });
    const detail = { cohortId, counts };
    await recordAct(deps, stores, actor, "eligibility.overridden", {
      studentId,
      subjectId: meetingId,
      detail,
    });
    await refreshProgress(stores, studentId);
  });
}

/** The rules hold again. Doing it twice does no harm. */
export async function followRules(deps: Deps, actor: Actor, input: EligibilityRef): Promise<void> {
  const { cohortId, meetingId } = input;
  await deps.transact(actor.officeId, async (stores) => {
    const studentId = await requireMeetingOf(stores, actor, cohortId, meetingId);
    if (!(await stores.cohorts.dropDecision(cohortId, meetingId))) return;
    const detail = { cohortId };
    await recordAct(deps, stores, actor, "eligibility.restored", { studentId, subjectId: meetingId, detail });
    await refreshProgress(stores, studentId);
  });
}

async function requireMeetingOf(stores: Stores, actor: Actor, cohortId: CohortId, meetingId: MeetingId) {
  requireStaff(actor);
  const meeting = await stores.meetings.findForUpdate(meetingId);
  if (!meeting) throw new AppError("not_found", "We can’t find that meeting.");
  await requireLookedAfter(stores, actor, cohortId, meeting.studentId, "We can’t find that meeting.");
  await requireOpenCohort(stores, cohortId);
  return meeting.studentId;
}
