import { connect, type Connection } from "@askaround/db";
import { createTestDb, type TestDb } from "@askaround/db/testing";
import { addHours, type Instant, instantFromMillis, toInstant } from "@askaround/core/shared";
import { randomBytes } from "node:crypto";

/** A database with one office, and the few facts that mail is about. */
export interface World {
  readonly db: TestDb;
  /** The owner's connection: the judge's way to look, and the only way facts get in. */
  readonly owner: Connection;
  readonly officeId: string;
  close(): Promise<void>;
}

export interface OwedNote {
  readonly contactId: string;
  readonly studentId: string;
  readonly meetingId: string;
  readonly thankYouId: string;
  readonly deliveryId: string;
}

let latest = 0;

/** A time-ordered id, as the product makes them: each greater than the one before, also within a millisecond. */
export function newId(): string {
  latest = Math.max(Date.now(), latest + 1);
  const bytes = randomBytes(16);
  bytes.writeUIntBE(latest, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export interface WorldOptions {
  /** Only what differs from the defaults; without quiet hours unless said otherwise. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A database of the caller's own; one of the run's server when left out. */
  readonly db?: TestDb;
}

export async function createWorld({
  settings = { quietHours: null },
  db: own,
}: WorldOptions = {}): Promise<World> {
  const db = own ?? (await createTestDb());
  const owner = connect(db.ownerUrl, { max: 4, name: "judge" });
  const officeId = newId();
  await owner.sql`insert into offices (office_id, name, zone, sender_name, reply_to, settings, created_at)
    values (${officeId}, 'Harbour Career Office', 'Europe/Berlin', 'Harbour Career Office', 'careers@harbour.test',
      ${JSON.stringify(settings)}::text::jsonb, now())`;
  return {
    db,
    owner,
    officeId,
    async close() {
      await owner.close();
      await db.drop();
    },
  };
}

export interface NoteOptions {
  readonly endedAt?: Instant;
  readonly zone?: string;
  readonly step?: string;
  readonly dueAt?: Instant;
  readonly expiresAt?: Instant;
}

export const wallClock = (): Instant => instantFromMillis(Date.now());

/** `count` students, each of whom held a meeting, owes a note and has one reminder that is due. */
export async function addOwedNotes(
  world: World,
  count: number,
  options: NoteOptions = {},
): Promise<readonly OwedNote[]> {
  const endedAt = options.endedAt ?? addHours(wallClock(), -3);
  const notes = Array.from({ length: count }, () => ({
    studentId: newId(),
    professionalId: newId(),
    contactId: newId(),
    meetingId: newId(),
    thankYouId: newId(),
    deliveryId: newId(),
  }));
  await world.owner.sql.begin(async (sql) => {
    const office = { office_id: world.officeId };
    const zone = options.zone ?? "Europe/Berlin";
    await sql`insert into people ${sql(
      notes.map(({ studentId }) => ({
        ...office,
        id: studentId,
        name: "Ada Mensah",
        email: `ada.${studentId}@students.test`,
        zone,
        created_at: endedAt,
      })),
    )}`;
    await sql`insert into memberships ${sql(
      notes.map(({ studentId }) => ({ ...office, id: newId(), person_id: studentId, role: "student" })),
    )}`;
    await sql`insert into professionals ${sql(
      notes.map(({ professionalId }) => ({ ...office, id: professionalId, name: "Grace Lindqvist" })),
    )}`;
    await sql`insert into contacts ${sql(
      notes.map(({ studentId, professionalId, contactId }) => ({
        ...office,
        id: contactId,
        student_id: studentId,
        professional_id: professionalId,
        name: "Grace Lindqvist",
        note_level: "my_advisor",
        created_at: endedAt,
      })),
    )}`;
    await sql`insert into meetings ${sql(
      notes.map(({ studentId, meetingId }) => ({
        ...office,
        id: meetingId,
        student_id: studentId,
        status: "held",
        starts_at: addHours(endedAt, -1),
        agreed_minutes: 30,
        student_zone: zone,
        professional_zone: zone,
        format: "in_person",
        actual_start_at: addHours(endedAt, -1),
        actual_end_at: endedAt,
        booked_at: addHours(endedAt, -100),
      })),
    )}`;
    await sql`insert into meeting_contacts ${sql(
      notes.map(({ studentId, meetingId, contactId }) => ({
        ...office,
        meeting_id: meetingId,
        contact_id: contactId,
        student_id: studentId,
        position: 0,
      })),
    )}`;
    await sql`insert into debriefs ${sql(
      notes.map(({ meetingId }) => ({
        ...office,
        meeting_id: meetingId,
        takeaways: ["Small teams ship faster."],
        takeaway_levels: ["my_advisor"],
        learned: "Ask for the smallest project that touches real users.",
        note_level: "my_advisor",
        no_one_suggested: true,
        recorded_at: endedAt,
      })),
    )}`;
    await sql`insert into thank_yous ${sql(
      notes.map(({ studentId, meetingId, contactId, thankYouId }) => ({
        ...office,
        id: thankYouId,
        meeting_id: meetingId,
        student_id: studentId,
        contact_id: contactId,
        due_at: addHours(endedAt, 24),
        open_until: addHours(endedAt, 168),
      })),
    )}`;
    await sql`insert into deliveries ${sql(notes.map((note) => ({ ...office, ...reminder(note, endedAt, options) })))}`;
  });
  return notes;
}

function reminder(note: OwedNote, endedAt: Instant, options: NoteOptions) {
  const step = options.step ?? "soft";
  const dueAt = options.dueAt ?? addHours(endedAt, 2);
  return {
    id: note.deliveryId,
    key: `thank_you:${note.thankYouId}:v1:${step}:${note.studentId}`,
    kind: "thank_you",
    subject_id: note.thankYouId,
    recipient_id: note.studentId,
    step,
    version: 1,
    lane: "bulk",
    due_at: dueAt,
    expires_at: options.expiresAt ?? addHours(endedAt, 20),
    zone: options.zone ?? "Europe/Berlin",
    next_attempt_at: dueAt,
    created_at: endedAt,
  };
}

/** Another step of the same duty, due at another time. */
export async function addStep(world: World, note: OwedNote, step: string, dueAt: Instant): Promise<string> {
  const deliveryId = newId();
  const row = { office_id: world.officeId, ...reminder({ ...note, deliveryId }, dueAt, { step, dueAt }) };
  await world.owner.sql`insert into deliveries ${world.owner.sql(row)}`;
  return deliveryId;
}

export interface DeliveryRow {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly freeze: number;
  readonly provider_id: string | null;
  readonly payload: string | null;
  readonly secret: string | null;
  readonly lease_token: string | null;
  readonly next_attempt_at: Instant;
}

export async function deliveryRows(world: World): Promise<readonly DeliveryRow[]> {
  const rows = await world.owner.sql<
    DeliveryRow[]
  >`select id, state, reason, attempts, "freeze", provider_id, payload,
    secret, lease_token, next_attempt_at::text as next_attempt_at from deliveries where office_id = ${world.officeId}
    order by id`;
  return rows.map((row) => ({ ...row, next_attempt_at: toInstant(row.next_attempt_at.replace(" ", "T")) }));
}

/** Someone asked to sign in: a sealed link and code on the direct lane, due now. */
export async function addSignIn(
  world: World,
  person: { readonly id: string; readonly seal: (deliveryId: string) => string },
  askedAt: Instant = wallClock(),
): Promise<string> {
  const deliveryId = newId();
  const attempt = newId();
  await world.owner.sql`insert into deliveries ${world.owner.sql({
    office_id: world.officeId,
    id: deliveryId,
    key: `sign_in:${attempt}:v1:only:${person.id}`,
    kind: "sign_in",
    subject_id: attempt,
    recipient_id: person.id,
    step: "only",
    version: 1,
    lane: "direct",
    due_at: askedAt,
    expires_at: addHours(askedAt, 1 / 6),
    zone: "Europe/Berlin",
    secret: person.seal(deliveryId),
    next_attempt_at: askedAt,
    created_at: askedAt,
  })}`;
  return deliveryId;
}
