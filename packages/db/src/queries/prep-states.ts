import type { MeetingFormat } from "@askaround/core/meetings";
import type { OfficeSettings } from "@askaround/core/office";
import { EMPTY_PLAN, isPrepared, prepSteps, type StepState } from "@askaround/core/prep";
import type { MeetingId, OfficeId } from "@askaround/core/shared";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  meetingContacts,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
} from "../schema/index.ts";

export interface PrepState {
  readonly steps: readonly StepState[];
  readonly prepared: boolean;
  /** Anything was written down at all. */
  readonly begun: boolean;
}

export interface PlannedMeeting {
  readonly meetingId: MeetingId;
  readonly agreedMinutes: number;
  readonly format: MeetingFormat;
  readonly place: string | null;
}

/** How far the preparation of each of these meetings is. They must already lie in the reader's scope. */
export async function prepStates(
  tx: Tx,
  officeId: OfficeId,
  planned: readonly PlannedMeeting[],
  settings: OfficeSettings,
): Promise<ReadonlyMap<MeetingId, PrepState>> {
  if (planned.length === 0) return new Map();
  const ids = planned.map(({ meetingId }) => meetingId);
  const parts = await selectFacts(tx, officeId, ids);
  return new Map(
    planned.map((meeting) => {
      const of = <Row extends { readonly meetingId: MeetingId }>(rows: readonly Row[]) =>
        rows.filter((row) => row.meetingId === meeting.meetingId);
      const [plan] = of(parts.plans);
      const facts = {
        meeting,
        contactIds: of(parts.met).map(({ contactId }) => contactId),
        plan: plan ?? EMPTY_PLAN,
        research: of(parts.research),
        findings: of(parts.findings),
        points: of(parts.points),
        questions: of(parts.questions),
      };
      const state = {
        steps: prepSteps(facts, settings),
        prepared: isPrepared(facts, settings),
        begun: plan !== undefined,
      };
      return [meeting.meetingId, state];
    }),
  );
}

async function selectFacts(tx: Tx, officeId: OfficeId, ids: MeetingId[]) {
  type Table =
    | typeof meetingContacts
    | typeof preps
    | typeof prepResearch
    | typeof prepFindings
    | typeof prepPoints
    | typeof prepQuestions;
  const of = (table: Table) => and(eq(table.officeId, officeId), inArray(table.meetingId, ids));
  const [met, plans, research, findings, points, questions] = await Promise.all([
    tx
      .select({ meetingId: meetingContacts.meetingId, contactId: meetingContacts.contactId })
      .from(meetingContacts)
      .where(of(meetingContacts)),
    tx
      .select({
        meetingId: preps.meetingId,
        goals: preps.goals,
        whoCalls: preps.whoCalls,
        reach: preps.reach,
        dress: preps.dress,
        lengthAgreedOn: preps.lengthAgreedOn,
        lengthAgreedMinutes: preps.lengthAgreedMinutes,
      })
      .from(preps)
      .where(of(preps)),
    tx
      .select({
        meetingId: prepResearch.meetingId,
        contactId: prepResearch.contactId,
        read: prepResearch.read,
      })
      .from(prepResearch)
      .where(of(prepResearch)),
    tx
      .select({
        meetingId: prepFindings.meetingId,
        contactId: prepFindings.contactId,
        found: prepFindings.found,
        removed: prepFindings.removed,
      })
      .from(prepFindings)
      .where(of(prepFindings)),
    tx
      .select({ meetingId: prepPoints.meetingId, removed: prepPoints.removed })
      .from(prepPoints)
      .where(of(prepPoints)),
    tx
      .select({
        meetingId: prepQuestions.meetingId,
        text: prepQuestions.text,
        removed: prepQuestions.removed,
      })
      .from(prepQuestions)
      .where(of(prepQuestions)),
  ]);
  return { met, plans, research, findings, points, questions };
}
