import { DEFAULT_SETTINGS, type OfficeSettings } from "@askaround/core/office";
import { planThankYouReminders, THANK_YOU_STEPS } from "@askaround/core/reminders";
import type { Instant, OfficeId, Zone } from "@askaround/core/shared";
import type { ThankYou } from "@askaround/core/thanks";
import { connect } from "@askaround/db";
import { postgresDeps } from "@askaround/db/stores";
import type { World } from "../testing/world.ts";
import { addManyOwedNotes } from "./fill.ts";

const NOTES_AT_ONCE = 1_000;
const settings: OfficeSettings = { ...DEFAULT_SETTINGS, quietHours: null };

export interface Planned {
  /** Rows in the table afterwards that were not there before. */
  readonly added: number;
  readonly ms: number;
}

/** Notes of which nothing is planned yet: as many as earn that many reminders, or a few less, where one ends past its week. */
export async function addUnplannedNotes(world: World, reminders: number): Promise<void> {
  await addManyOwedNotes(world, Math.ceil(reminders / THANK_YOU_STEPS.length));
  await clearPlans(world);
}

export async function clearPlans({ owner }: World): Promise<void> {
  await owner.sql`truncate deliveries cascade`;
}

/** The least that planning could cost: one statement that knows the same steps. */
export async function planAsOneSet(world: World): Promise<Planned> {
  return counted(world, async () => {
    const { thankYouSoftHours, thankYouFirmHours, thankYouLateHours, thankYouLastHours } = settings;
    await world.owner.sql`
      insert into deliveries (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at, expires_at, zone,
        next_attempt_at, created_at)
      select t.office_id, uuidv7(), 'thank_you:' || t.id || ':v' || t.version || ':' || s.step || ':' || t.student_id, 'thank_you', t.id, t.student_id, s.step,
        t.version, 'bulk', d.due_at, least(m.actual_end_at + s.next * interval '1 hour', t.open_until), p.zone, d.due_at, now()
      from thank_yous t
      join meetings m on m.office_id = t.office_id and m.id = t.meeting_id
      join people p on p.office_id = t.office_id and p.id = t.student_id
      cross join (values ('soft', ${thankYouSoftHours}::int, ${thankYouFirmHours}::int), ('firm', ${thankYouFirmHours}, ${thankYouLateHours}),
        ('late', ${thankYouLateHours}, ${thankYouLastHours}), ('last', ${thankYouLastHours}, 100000)) s (step, after, next)
      cross join lateral (select m.actual_end_at + s.after * interval '1 hour' as due_at) d
      where t.office_id = ${world.officeId} and t.sent_at is null and t.waived_at is null and d.due_at < t.open_until`;
  });
}

/** As the product plans for many at once: facts read, the planner of core asked for each note, a store told of a thousand. */
export async function planAsTheProduct(world: World): Promise<Planned> {
  const web = connect(world.db.ownerUrl, { max: 2, role: "askaround_web", name: "bench" });
  const deps = postgresDeps({ db: web.db });
  try {
    const instant = (column: string) =>
      world.owner
        .sql`to_char(${world.owner.sql(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    return await counted(world, async () => {
      const notes = world.owner.sql<Note[]>`
        select t.id, t.meeting_id as "meetingId", t.student_id as "studentId", t.contact_id as "contactId", t.version, p.zone,
          ${instant("due_at")} as "dueAt", ${instant("open_until")} as "openUntil", ${instant("actual_end_at")} as "endedAt"
        from thank_yous t join meetings m on m.office_id = t.office_id and m.id = t.meeting_id
        join people p on p.office_id = t.office_id and p.id = t.student_id
        where t.office_id = ${world.officeId}`;
      for await (const some of notes.cursor(NOTES_AT_ONCE)) {
        const plans = some.map((note) => ({
          subject: { kind: "thank_you", thankYouId: note.id } as const,
          planned: stepsOf(note),
        }));
        await deps.transact(world.officeId as OfficeId, ({ deliveries }) =>
          deliveries.replanAll(plans, "replanned"),
        );
      }
    });
  } finally {
    await web.close();
  }
}

interface Note extends Pick<
  ThankYou,
  "id" | "meetingId" | "studentId" | "contactId" | "version" | "dueAt" | "openUntil"
> {
  readonly zone: Zone;
  readonly endedAt: Instant;
}

/** The notes of `addManyOwedNotes`: nobody has sent, snoozed or waived one. */
function stepsOf({ zone, endedAt, ...note }: Note) {
  const thankYou = {
    ...note,
    firstNudgeAt: null,
    snoozedUntil: null,
    sentAt: null,
    sentBy: null,
    waivedAt: null,
  };
  return planThankYouReminders(thankYou, endedAt, settings, { id: note.studentId, zone }, endedAt);
}

async function counted({ owner }: World, work: () => Promise<void>): Promise<Planned> {
  const count = async () => {
    const [row] = await owner.sql<{ rows: number }[]>`select count(*)::int as rows from deliveries`;
    return row?.rows ?? 0;
  };
  const before = await count();
  const startedAt = performance.now();
  await work();
  const ms = performance.now() - startedAt;
  return { added: (await count()) - before, ms };
}
