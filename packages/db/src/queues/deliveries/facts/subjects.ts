import type { DeliveryKind, DigestRhythm } from "@askaround/core/reminders";
import type { Role } from "@askaround/core/shared";
import type { Db, Tx } from "../../../connect.ts";
import type { Claimed } from "../claim.ts";
import { type JoinedFacts, readJoined } from "./cohorts.ts";
import { type DigestFacts, readDigest } from "./digest.ts";
import { type DutyFacts, readDuties } from "./duty.ts";
import { type MailProblemFacts, readMailProblem } from "./mail-problem.ts";
import { type MessageFacts, readMessages } from "./message.ts";
import {
  type DidItHappenSubject,
  type MeetingFileSubject,
  type MeetingTomorrowSubject,
  readMeetings,
} from "./meeting.ts";
import { type AssignedFacts, type PrepMailFacts, readAssigned, readPrep } from "./prep.ts";
import { type ReportFacts, readReports } from "./report.ts";
import { type Gone, oneByOne, type SubjectReader } from "./subject.ts";
import { readWeek, type WeekFacts } from "./week.ts";
import { readThankYous, type ThankYouSubject } from "./thank-you.ts";
import type { Who } from "./who.ts";

/** What a mail is about, as it stands now. */
export type MailSubject =
  | { readonly kind: "sign_in" }
  | { readonly kind: "invitation"; readonly roles: readonly Role[] }
  | ThankYouSubject
  | MeetingTomorrowSubject
  | MeetingFileSubject
  | DidItHappenSubject
  | ({ readonly kind: "advisor_digest"; readonly rhythm: DigestRhythm } & DigestFacts)
  | ({ readonly kind: "weekly_summary" } & WeekFacts)
  | ({ readonly kind: "mail_problem" } & MailProblemFacts)
  | DutyFacts
  | AssignedFacts
  | PrepMailFacts
  | JoinedFacts
  | ReportFacts
  | MessageFacts
  | Gone;

/** Who reads the subject of each kind: a new kind is a reader in a file of its own and a line here. */
const READERS: Readonly<Record<DeliveryKind, SubjectReader<MailSubject>>> = {
  sign_in: (_db, rows) => Promise.resolve(rows.map(() => ({ kind: "sign_in" }) as const)),
  invitation: (_db, _rows, who) =>
    Promise.resolve(who.map(({ recipient }) => ({ kind: "invitation", roles: recipient.roles }) as const)),
  thank_you: readThankYous,
  meeting_tomorrow: readMeetings("meeting_tomorrow"),
  meeting_file: readMeetings("meeting_file"),
  did_it_happen: readMeetings("did_it_happen"),
  advisor_digest: oneByOne(async (db, row, { rhythm }) => ({
    kind: "advisor_digest" as const,
    rhythm,
    ...(await readDigest(db, row)),
  })),
  weekly_summary: oneByOne(async (db, row) => ({
    kind: "weekly_summary" as const,
    ...(await readWeek(db, row)),
  })),
  mail_problem: oneByOne(readMailProblem),
  nudge: readMessages,
  message: readMessages,
  promise_due: readDuties,
  referral_waiting: readDuties,
  tell_referrer: readDuties,
  keep_in_touch: readDuties,
  follow_up_due: readDuties,
  prep_assigned: readAssigned,
  prep_due_soon: readPrep,
  prep_returned: readPrep,
  prep_approved: readPrep,
  prep_stale: readPrep,
  cohort_joined: readJoined,
  report_kept: readReports,
};

interface Asked {
  readonly row: Claimed;
  readonly who: Who;
  /** Where the answer belongs. */
  readonly place: number;
}

/** The subject of each row that has a recipient, by its place; one statement for each kind among them. */
export async function readSubjects(
  db: Db | Tx,
  rows: readonly Claimed[],
  who: readonly (Who | null)[],
): Promise<ReadonlyMap<number, MailSubject>> {
  const all = rows.flatMap((row, place): Asked[] => {
    const person = who[place];
    return person ? [{ row, who: person, place }] : [];
  });
  const groups = [...Map.groupBy(all, ({ row }) => row.kind)];
  const read = await Promise.all(
    groups.map(async ([kind, group]) => {
      const subjects = await READERS[kind](
        db,
        group.map(({ row }) => row),
        group.map((each) => each.who),
      );
      return group.map(({ place }, n) => [place, subjects[n] ?? { kind: "gone" }] as const);
    }),
  );
  return new Map(read.flat());
}
