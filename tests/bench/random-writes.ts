import {
  closeMeeting,
  recordDebrief,
  RecordDebrief,
  reopenMeeting,
  scheduleMeeting,
} from "@askaround/core/meetings";
import {
  type Actor,
  addHours,
  addMinutes,
  AppError,
  type ContactId,
  type Deps,
  type Instant,
  type MeetingId,
  type ThankYouId,
  type Zone,
} from "@askaround/core/shared";
import { markThankYouSent, unmarkThankYouSent, unwaiveThankYou, waiveThankYou } from "@askaround/core/thanks";
import type { Connection } from "@askaround/db";
import { newUuid } from "@askaround/db/stores";

const ZONE = "America/New_York" as Zone;
/** So few that several connections often write for the same one. */
export const WRITERS = 200;
const REFUSED_AT_MOST = 5;

interface Game {
  readonly deps: Deps;
  readonly judge: Connection;
}
/** False when there was nothing to do it to. */
type Act = (game: Game, student: Actor) => Promise<boolean>;

/**
 * Has that many writes kept, chosen by chance, by so many connections at once, through the product's own use cases.
 * What a rule refuses is counted apart; any other error ends it.
 */
export async function writeAtRandom(
  game: Game,
  students: readonly Actor[],
  { writes, atOnce }: { readonly writes: number; readonly atOnce: number },
): Promise<{ readonly kept: number; readonly refused: number; readonly seconds: number }> {
  const startedAt = performance.now();
  let [kept, refused] = [0, 0];
  const lane = async () => {
    while (kept < writes && refused < writes * REFUSED_AT_MOST) {
      const [act, student] = [oneOf(ACTS), oneOf(students)];
      try {
        if (await act(game, student)) kept += 1;
        else refused += 1;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        refused += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { kept, refused, seconds: (performance.now() - startedAt) / 1_000 };
}

function oneOf<T>(all: readonly T[]): T {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new RangeError("There is nothing to choose from.");
  return one;
}

interface SomeMeeting {
  readonly id: MeetingId;
  readonly revision: number;
  readonly startsAt: Instant;
}

async function someMeeting({ judge }: Game, { officeId, personId }: Actor, statuses: readonly string[]) {
  const [row] = await judge.sql<SomeMeeting[]>`
    select id, revision, to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt" from meetings
    where office_id = ${officeId} and student_id = ${personId} and status::text = any(${[...statuses]}) order by random() limit 1`;
  return row;
}

const onMeeting =
  (
    statuses: readonly string[],
    change: (deps: Deps, student: Actor, meeting: SomeMeeting) => Promise<unknown>,
  ): Act =>
  async (game, student) => {
    const meeting = await someMeeting(game, student, statuses);
    if (meeting) await change(game.deps, student, meeting);
    return meeting !== undefined;
  };

const onNote =
  (
    is: "owed" | "sent" | "waived",
    change: (deps: Deps, student: Actor, note: ThankYouId) => Promise<unknown>,
  ): Act =>
  async ({ deps, judge }, student) => {
    const [note] = await judge.sql<{ id: ThankYouId }[]>`
      select id from thank_yous where office_id = ${student.officeId} and student_id = ${student.personId}
        and case when sent_at is not null then 'sent' when waived_at is not null then 'waived' else 'owed' end = ${is}
      order by random() limit 1`;
    if (note) await change(deps, student, note.id);
    return note !== undefined;
  };

const log: Act = async ({ deps, judge }, student) => {
  const [contact] = await judge.sql<{ id: ContactId }[]>`
    select id from contacts where office_id = ${student.officeId} and student_id = ${student.personId} order by random() limit 1`;
  if (!contact) return false;
  const zones = { studentZone: ZONE, professionalZone: ZONE };
  const startsAt = addHours(deps.now(), -Math.ceil(Math.random() * 900));
  const about = {
    contactIds: [contact.id],
    startsAt,
    agreedMinutes: 30,
    format: "phone" as const,
    place: null,
  };
  await scheduleMeeting(deps, student, { requestId: newUuid(), ...about, ...zones });
  return true;
};

const writeUp = onMeeting(["scheduled"], (deps, student, { id, revision, startsAt }) => {
  const real = { actualStartAt: startsAt, actualEndAt: addMinutes(startsAt, 35), noOneSuggested: true };
  return recordDebrief(deps, student, RecordDebrief.parse({ meetingId: id, revision, ...real }));
});

// What leads to more facts comes up more often.
const ACTS: readonly Act[] = [
  log,
  log,
  writeUp,
  writeUp,
  onMeeting(["scheduled"], (deps, student, { id: meetingId, revision }) =>
    closeMeeting(deps, student, { meetingId, revision, outcome: "cancelled", by: "student" }),
  ),
  onMeeting(["cancelled"], (deps, student, { id: meetingId, revision }) =>
    reopenMeeting(deps, student, { meetingId, revision }),
  ),
  onNote("owed", (deps, student, thankYouId) =>
    markThankYouSent(deps, student, { thankYouId, sentBy: "email", sentAt: null }),
  ),
  onNote("sent", (deps, student, thankYouId) => unmarkThankYouSent(deps, student, { thankYouId })),
  onNote("owed", (deps, student, thankYouId) => waiveThankYou(deps, student, { thankYouId })),
  onNote("waived", (deps, student, thankYouId) => unwaiveThankYou(deps, student, { thankYouId })),
];
