import type { MeetingFormat, MeetingSaying, MeetingStatus } from "@askaround/core/meetings";
import type { Instant, Zone } from "@askaround/core/shared";
import { and, asc, eq } from "drizzle-orm";
import { contacts, meetingContacts, meetings } from "../../../schema/index.ts";
import { asked, askedTable } from "./asked.ts";
import { inOrder, type SubjectReader } from "./subject.ts";

/** The kinds of mail that are about one meeting. */
type MeetingMail = "meeting_tomorrow" | "meeting_file" | "did_it_happen";

interface AboutMeeting {
  readonly meetingId: string;
  readonly status: MeetingStatus;
  readonly scheduleVersion: number;
  readonly startsAt: Instant;
  readonly contactNames: readonly string[];
}

export interface MeetingTomorrowSubject extends AboutMeeting {
  readonly kind: "meeting_tomorrow";
  readonly agreedMinutes: number;
  readonly professionalZone: Zone;
  readonly format: MeetingFormat;
  readonly place: string | null;
  readonly revision: number;
}

export interface MeetingFileSubject extends Omit<MeetingTomorrowSubject, "kind"> {
  readonly kind: "meeting_file";
}

export interface DidItHappenSubject extends AboutMeeting {
  readonly kind: "did_it_happen";
  /** What its student said it came to, by a link in a mail. */
  readonly studentSays: MeetingSaying | null;
}

type MeetingFacts = Omit<MeetingTomorrowSubject, "kind"> & Omit<DidItHappenSubject, "kind">;

export function readMeetings<Kind extends MeetingMail>(
  kind: Kind,
): SubjectReader<MeetingFacts & { readonly kind: Kind }> {
  return async (db, rows) => {
    const found = await db
      .select({
        n: asked.n,
        meetingId: meetings.id,
        status: meetings.status,
        studentSays: meetings.studentSays,
        scheduleVersion: meetings.scheduleVersion,
        startsAt: meetings.startsAt,
        agreedMinutes: meetings.agreedMinutes,
        professionalZone: meetings.professionalZone,
        format: meetings.format,
        place: meetings.place,
        revision: meetings.revision,
        contactName: contacts.name,
      })
      .from(askedTable(rows))
      .innerJoin(meetings, and(eq(meetings.officeId, asked.officeId), eq(meetings.id, asked.subjectId)))
      .innerJoin(
        meetingContacts,
        and(eq(meetingContacts.officeId, meetings.officeId), eq(meetingContacts.meetingId, meetings.id)),
      )
      .innerJoin(
        contacts,
        and(eq(contacts.officeId, meetings.officeId), eq(contacts.id, meetingContacts.contactId)),
      )
      .orderBy(asc(asked.n), asc(meetingContacts.position))
      .prepare("mail_facts_meeting")
      .execute();
    const subjects = new Map<number, MeetingFacts & { readonly kind: Kind }>();
    for (const { n, contactName, ...meeting } of found) {
      const contactNames = [...(subjects.get(n)?.contactNames ?? []), contactName];
      subjects.set(n, { kind, ...meeting, contactNames });
    }
    return inOrder(rows, subjects);
  };
}
