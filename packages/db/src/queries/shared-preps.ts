import { canReadNote } from "@askaround/core/policy";
import { byPlace, EMPTY_PLAN } from "@askaround/core/prep";
import type { Actor, MeetingId, OfficeId, PersonId } from "@askaround/core/shared";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { prepQuestions, preps } from "../schema/index.ts";
import { type PlannedMeeting, prepStates } from "./prep-states.ts";
import { settingsOf } from "./settings.ts";

/** What staff see of a preparation: that there is one, always; its goals and questions by the student's level. */
export interface SharedPrep {
  readonly prepared: boolean;
  readonly content: {
    readonly goals: string | null;
    readonly questions: readonly { readonly text: string; readonly keptBecause: readonly string[] }[];
  } | null;
}

/** Of the meetings that were prepared at all. They must lie in the reader's scope, and be this student's. */
export async function sharedPreps(
  tx: Tx,
  officeId: OfficeId,
  meetings: readonly PlannedMeeting[],
  reader: Actor,
  ownerId: PersonId,
): Promise<ReadonlyMap<MeetingId, SharedPrep>> {
  const settings = await settingsOf(tx, officeId);
  const states = await prepStates(tx, officeId, meetings, settings);
  const begun = meetings.map(({ meetingId }) => meetingId).filter((id) => states.get(id)?.begun);
  if (begun.length === 0) return new Map();
  const [plans, questions] = await Promise.all([
    selectPlans(tx, officeId, begun),
    selectQuestions(tx, officeId, begun),
  ]);
  return new Map(
    begun.map((id) => {
      const plan = plans.find(({ meetingId }) => meetingId === id);
      const level = plan?.noteLevel ?? EMPTY_PLAN.noteLevel;
      const content = {
        goals: plan?.goals ?? null,
        questions: byPlace(questions.filter(({ meetingId }) => meetingId === id)).map(({ text, kept }) => ({
          text,
          keptBecause: kept.filter((one) => one.text === text).map(({ why }) => why),
        })),
      };
      const shown = canReadNote(reader, level, ownerId);
      return [id, { prepared: states.get(id)?.prepared ?? false, content: shown ? content : null }];
    }),
  );
}

function selectPlans(tx: Tx, officeId: OfficeId, ids: MeetingId[]) {
  return tx
    .select({ meetingId: preps.meetingId, goals: preps.goals, noteLevel: preps.noteLevel })
    .from(preps)
    .where(and(eq(preps.officeId, officeId), inArray(preps.meetingId, ids)));
}

function selectQuestions(tx: Tx, officeId: OfficeId, ids: MeetingId[]) {
  const here = and(eq(prepQuestions.officeId, officeId), inArray(prepQuestions.meetingId, ids));
  return tx
    .select({
      id: prepQuestions.id,
      meetingId: prepQuestions.meetingId,
      phase: prepQuestions.phase,
      position: prepQuestions.position,
      text: prepQuestions.text,
      kept: prepQuestions.kept,
    })
    .from(prepQuestions)
    .where(and(here, eq(prepQuestions.removed, false)));
}
