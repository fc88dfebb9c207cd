import type { MeetingScope } from "@askaround/core/policy";
import {
  byPlace,
  checkPolicyOf,
  checkQuestions,
  EMPTY_PLAN,
  isPrepared,
  prepSettingsOf,
  prepSteps,
  questionBudget,
  withClosing,
} from "@askaround/core/prep";
import { addHours, addMinutes, type MeetingId, type OfficeId } from "@askaround/core/shared";
import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  contacts,
  meetingContacts,
  meetings,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
  questionFavourites,
} from "../schema/index.ts";
import { prepColumns } from "../stores/prep-columns.ts";
import { ownMeetings } from "./own-meetings.ts";
import { settingsOf } from "./settings.ts";

/** Questions of the student's own that are offered again. */
const OWN_SHOWN = 60;

/**
 * Everything that was prepared for one of the student's own meetings, with what the office's rules say about it. Rows a
 * student removed are not in it. Null when the meeting is not theirs; refuses staff.
 */
export async function getPrep(tx: Tx, scope: MeetingScope, { meetingId }: { readonly meetingId: MeetingId }) {
  const meeting = await selectMeeting(tx, scope, meetingId);
  if (!meeting) return null;
  const people = await selectPeople(tx, scope.officeId, meetingId);
  const parts = await selectParts(tx, scope.officeId, meetingId);
  const settings = await settingsOf(tx, scope.officeId);
  const contactIds = people.map(({ contactId }) => contactId);
  const facts = { meeting, contactIds, ...parts };
  const { agreedMinutes: minutes, actualEndAt } = meeting;
  const agreedEndAt = addMinutes(meeting.startsAt, minutes);
  const kept = [...parts.plan.kept, ...parts.questions.flatMap((question) => question.kept)];
  const questions = withClosing(parts.questions);
  return {
    meeting: {
      ...meeting,
      endsAt: agreedEndAt,
      arriveAt: addMinutes(meeting.startsAt, -settings.prepArriveEarlyMinutes),
      thankYouDueAt: addHours(actualEndAt ?? agreedEndAt, settings.thankYouDueHours),
    },
    people,
    ...parts,
    steps: prepSteps(facts, settings),
    prepared: isPrepared(facts, settings),
    budget: questionBudget(minutes, questions, checkPolicyOf(settings).budget),
    advice: checkQuestions({ questions, minutes, kept }, checkPolicyOf(settings)),
    policy: {
      check: checkPolicyOf(settings),
      talkLeastMinutes: settings.prepTalkLeastMinutes,
      talkMostMinutes: settings.prepTalkMostMinutes,
      closingMinutes: settings.talkClosingMinutes,
      onA4: settings.sheetOnA4,
      arriveEarlyMinutes: settings.prepArriveEarlyMinutes,
      /** What the steps and the advice are computed from again while the student types. */
      settings: prepSettingsOf(settings),
    },
  };
}

export type Prep = NonNullable<Awaited<ReturnType<typeof getPrep>>>;

/** What a student can choose questions from beside the bank: favourites by the bank's ids, and own ones of other meetings. */
export async function getOwnQuestions(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const [meeting] = await tx
    .select({ studentId: meetings.studentId })
    .from(meetings)
    .where(and(ownMeetings(scope), eq(meetings.id, meetingId)));
  if (!meeting) return null;
  const { studentId } = meeting;
  const favourites = await tx
    .select({ bankId: questionFavourites.bankId })
    .from(questionFavourites)
    .where(and(eq(questionFavourites.officeId, scope.officeId), eq(questionFavourites.studentId, studentId)))
    .orderBy(asc(questionFavourites.bankId));
  const own = await tx
    .select({
      text: prepQuestions.text,
      phase: sql<Prep["questions"][number]["phase"]>`min(${prepQuestions.phase})`,
    })
    .from(prepQuestions)
    .where(
      and(
        eq(prepQuestions.officeId, scope.officeId),
        eq(prepQuestions.studentId, studentId),
        ne(prepQuestions.meetingId, meetingId),
        sql`${prepQuestions.bankId} is null and not ${prepQuestions.removed}`,
      ),
    )
    .groupBy(prepQuestions.text)
    .orderBy(desc(sql`max(${prepQuestions.id}::text)`))
    .limit(OWN_SHOWN);
  return { favourites: favourites.map(({ bankId }) => bankId), own };
}

async function selectMeeting(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const [meeting] = await tx
    .select({
      meetingId: meetings.id,
      studentId: meetings.studentId,
      status: meetings.status,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
      studentZone: meetings.studentZone,
      professionalZone: meetings.professionalZone,
      format: meetings.format,
      place: meetings.place,
      actualStartAt: meetings.actualStartAt,
      actualEndAt: meetings.actualEndAt,
      scheduleVersion: meetings.scheduleVersion,
      revision: meetings.revision,
    })
    .from(meetings)
    .where(and(ownMeetings(scope), eq(meetings.id, meetingId)));
  return meeting ?? null;
}

function selectPeople(tx: Tx, officeId: OfficeId, meetingId: MeetingId) {
  return tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      title: contacts.title,
      link: contacts.link,
      email: contacts.email,
      phone: contacts.phone,
      zone: contacts.zone,
      howMet: contacts.howMet,
    })
    .from(meetingContacts)
    .innerJoin(
      contacts,
      and(eq(contacts.officeId, meetingContacts.officeId), eq(contacts.id, meetingContacts.contactId)),
    )
    .where(and(eq(meetingContacts.officeId, officeId), eq(meetingContacts.meetingId, meetingId)))
    .orderBy(asc(meetingContacts.position));
}

async function selectParts(tx: Tx, officeId: OfficeId, meetingId: MeetingId) {
  const of = (table: typeof preps | typeof prepResearch | typeof prepFindings | typeof prepPoints) =>
    and(eq(table.officeId, officeId), eq(table.meetingId, meetingId));
  const [plan] = await tx.select(prepColumns.plan).from(preps).where(of(preps));
  const research = await tx.select(prepColumns.research).from(prepResearch).where(of(prepResearch));
  const findings = await tx
    .select(prepColumns.finding)
    .from(prepFindings)
    .where(and(of(prepFindings), eq(prepFindings.removed, false)))
    .orderBy(asc(prepFindings.id));
  const points = await tx
    .select(prepColumns.point)
    .from(prepPoints)
    .where(and(of(prepPoints), eq(prepPoints.removed, false)))
    .orderBy(asc(prepPoints.id));
  return {
    plan: { ...EMPTY_PLAN, kept: [], revision: 0, touchedAt: null, ...plan },
    research,
    findings,
    points,
    questions: await selectQuestions(tx, officeId, meetingId),
  };
}

/** The questions to bring, in their order. */
export async function selectQuestions(tx: Tx, officeId: OfficeId, meetingId: MeetingId) {
  const questions = await tx
    .select(prepColumns.question)
    .from(prepQuestions)
    .where(
      and(
        eq(prepQuestions.officeId, officeId),
        eq(prepQuestions.meetingId, meetingId),
        eq(prepQuestions.removed, false),
      ),
    );
  return byPlace(questions);
}
