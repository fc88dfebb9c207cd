import {
  addCalendarDays,
  addHours,
  addMinutes,
  dateIn,
  type Instant,
  type NamePermissionId,
  type PromiseId,
  type ReferralId,
  type ThankYouId,
} from "@askaround/core/shared";
import { planThankYou, type ThankYou } from "@askaround/core/thanks";
import { type Circle, type KnownContact, someoneNew, type Suggestion } from "./contacts.ts";
import {
  GENERAL_TAKEAWAYS,
  GRANT_WORDS,
  PROFESSIONAL_PROMISES,
  PURPOSES,
  REVOKE_REASONS,
  STUDENT_PROMISES,
} from "./fields.ts";
import { mailThankYou } from "./mail.ts";
import type { HeldMeeting } from "./meetings.ts";
import { lookAgain } from "./write-ups.ts";
import { type DemoCohort, type DemoStudent, earlier, later, type World } from "./world.ts";

/** What became of the notes owed after a meeting. */
export type Thanks = "sent" | "open" | "waived";

export interface WriteUp {
  readonly student: DemoStudent;
  readonly cohort: DemoCohort;
  readonly circle: Circle;
  readonly meeting: HeldMeeting;
  readonly contacts: readonly KnownContact[];
  readonly recordedAt: Instant;
  readonly thanks: Thanks;
}

/** Everything that recording a debrief creates: the write-up, people suggested, promises, notes owed and their mail. */
export function addWriteUp(world: World, writeUp: WriteUp): void {
  const suggested = suggestPeople(world, writeUp);
  world.rows.debriefs.push(lookAgain(world, writeUp.student, debriefOf(world, writeUp, suggested === 0)));
  addPromises(world, writeUp);
  for (const contact of writeUp.contacts) addThankYou(world, writeUp, contact);
}

function debriefOf(
  world: World,
  { meeting, contacts, recordedAt }: WriteUp,
  noOneSuggested: boolean,
): World["rows"]["debriefs"][number] {
  const { random, officeId } = world;
  const host = contacts[0]?.professional;
  const [interest, confidence] = [random.between(2, 5), random.between(1, 4)];
  const step = (from: number) => Math.min(5, Math.max(1, from + random.pick([-1, 0, 1, 1, 1])));
  const noted: Omit<World["rows"]["debriefs"][number], "takeawayLevels"> = {
    officeId,
    meetingId: meeting.id,
    takeaways: random.sample(
      [...(host?.takeaways ?? []), ...random.sample(GENERAL_TAKEAWAYS, 2)],
      random.between(1, 3),
    ),
    learned: host ? random.pick(host.learned) : null,
    interestBefore: interest,
    interestAfter: step(interest),
    confidenceBefore: confidence,
    confidenceAfter: step(confidence),
    direction: random.pick(["still_pursuing", "still_pursuing", "still_pursuing", "changed", "ruled_out"]),
    noteLevel: random.chance(0.1) ? "only_me" : random.chance(0.2) ? "office" : "my_advisor",
    noOneSuggested,
    recordedAt,
    revision: 1,
  };
  // Whoever noted three things keeps the last one to themselves.
  const takeawayLevels = noted.takeaways.map((_, index) => (index === 2 ? "only_me" : noted.noteLevel));
  return { ...noted, takeawayLevels };
}

/** Nobody, one or two people, each with an answer to "May I mention your name?". Returns how many. */
function suggestPeople(world: World, writeUp: WriteUp): number {
  const { random, rows, officeId } = world;
  const { student, cohort, circle, meeting, contacts, recordedAt } = writeUp;
  const host = contacts[0];
  if (!host) return 0;
  const wanted = random.pick([0, 1, 1, 2]);
  let suggested = 0;
  while (suggested < wanted) {
    const professional = someoneNew(world, cohort, circle);
    if (!professional) break;
    const { name, organisation, title } = professional;
    const referral = {
      officeId,
      id: random.idAt<ReferralId>(recordedAt),
      studentId: student.id,
      meetingId: meeting.id,
      referrerContactId: host.id,
      name,
      organisation: random.chance(0.85) ? organisation : null,
      title: random.chance(0.6) ? title : null,
      contactId: null,
      letGoAt: null,
      letGoReason: null,
      createdAt: recordedAt,
    };
    rows.referrals.push(referral);
    addPermission(world, student, referral.id, recordedAt);
    circle.heardOf.add(professional);
    const suggestion: Suggestion = {
      referral,
      professional,
      suggestedBy: host.professional.name,
      at: recordedAt,
    };
    circle.open.push(suggestion);
    suggested += 1;
  }
  return suggested;
}

function addPermission(
  world: World,
  student: DemoStudent,
  referralId: ReferralId,
  recordedAt: Instant,
): void {
  const { random, rows, officeId, now } = world;
  const answer = random.pick([
    "granted",
    "granted",
    "granted",
    "will_introduce",
    "declined",
    "not_asked",
  ] as const);
  const granted = answer === "granted";
  const scope = granted
    ? random.pick(["this_person", "this_person", "anyone", "one_purpose"] as const)
    : null;
  const introduced = addHours(recordedAt, random.between(20, 90));
  const entry = {
    officeId,
    referralId,
    scope,
    purpose: scope === "one_purpose" ? random.pick(PURPOSES) : null,
    words: granted ? random.pick(GRANT_WORDS) : null,
    how: answer === "not_asked" ? null : ("in_meeting" as const),
    givenOn: answer === "not_asked" ? null : dateIn(recordedAt, world.zone),
    introducedAt: answer === "will_introduce" && introduced < now && random.chance(0.5) ? introduced : null,
    recordedBy: student.id,
  };
  const id = random.idAt<NamePermissionId>(recordedAt);
  rows.namePermissions.push({ ...entry, id, answer, revokedReason: null, recordedAt });
  const revokedAt = addHours(recordedAt, random.between(30, 400));
  if (!granted || revokedAt >= now || !random.chance(0.06)) return;
  const revocation = {
    id: random.idAt<NamePermissionId>(revokedAt),
    revokedReason: random.pick(REVOKE_REASONS),
  };
  rows.namePermissions.push({ ...entry, ...revocation, answer, recordedAt: revokedAt });
}

function addPromises(world: World, { student, meeting, recordedAt }: WriteUp): void {
  const { random, rows, officeId, now, zone } = world;
  for (const by of ["student", "professional"] as const) {
    if (!random.chance(0.35)) continue;
    const doneAt = addHours(recordedAt, random.between(12, 240));
    rows.promises.push({
      officeId,
      id: random.idAt<PromiseId>(recordedAt),
      meetingId: meeting.id,
      studentId: student.id,
      by,
      what: random.pick(by === "student" ? STUDENT_PROMISES : PROFESSIONAL_PROMISES),
      dueOn: random.chance(0.7) ? addCalendarDays(dateIn(recordedAt, zone), random.between(2, 14)) : null,
      doneAt: doneAt < now && random.chance(0.75) ? doneAt : null,
    });
  }
}

function addThankYou(world: World, writeUp: WriteUp, contact: KnownContact): void {
  const { random, rows, officeId, now, settings } = world;
  const { student, meeting, recordedAt, thanks } = writeUp;
  const hours = random.chance(0.8) ? random.between(1, 22) : random.between(25, 60);
  const wished = later(addMinutes(recordedAt, random.between(5, 40)), addHours(meeting.actualEndAt, hours));
  const acted = earlier(wished, later(addMinutes(now, -90), addMinutes(recordedAt, 2)));
  const thankYou: ThankYou = {
    id: random.idAt<ThankYouId>(recordedAt),
    meetingId: meeting.id,
    studentId: student.id,
    contactId: contact.id,
    ...planThankYou(meeting.actualEndAt, settings),
    sentAt: thanks === "sent" ? acted : null,
    sentBy: thanks === "sent" ? random.pick(["email", "email", "email", "handwritten", "message"]) : null,
    waivedAt: thanks === "waived" ? acted : null,
    version: 1,
    firstNudgeAt: null,
    snoozedUntil: null,
  };
  rows.thankYous.push({ officeId, ...thankYou });
  if (thankYou.sentAt) addNote(world, thankYou, contact);
  mailThankYou(world, student, thankYou, meeting.actualEndAt, recordedAt);
}

/** What was written, from what the write-up says was learned. */
function addNote({ rows, officeId }: World, thankYou: ThankYou, contact: KnownContact): void {
  const debrief = rows.debriefs.find(({ meetingId }) => meetingId === thankYou.meetingId);
  const stayed = debrief?.learned ?? (debrief?.takeaways as readonly string[] | undefined)?.[0];
  if (!stayed) return;
  const first = contact.professional.name.split(" ")[0];
  rows.noteDrafts.push({
    officeId,
    thankYouId: thankYou.id,
    studentId: thankYou.studentId,
    text: `Dear ${first},\n\nThank you for taking the time to talk with me. What stayed with me: ${stayed}\n\nI will try that this week.`,
    revision: 1,
    savedAt: thankYou.sentAt ?? thankYou.dueAt,
  });
}
