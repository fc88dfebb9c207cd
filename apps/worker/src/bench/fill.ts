import { newId, type World } from "../testing/world.ts";

/** Fills the queue with due reminders by one statement a table, as fast as the server can. */
export async function addManyOwedNotes(world: World, count: number): Promise<void> {
  const tag = newId().slice(-12);
  const made = (kind: string) => `md5('${tag}' || '${kind}' || n)::uuid`;
  const every = `from generate_series(1, ${count}) n`;
  const office = `'${world.officeId}'::uuid`;
  const ended = "now() - interval '3 hours'";
  await world.owner.sql.begin(async (sql) => {
    for (const statement of [
      `insert into people (office_id, id, name, email, zone, created_at) select ${office}, ${made("s")}, 'Ada Mensah',
        'ada.${tag}.' || n || '@students.test', 'Europe/Berlin', ${ended} ${every}`,
      `insert into memberships (office_id, id, person_id, role)
        select ${office}, ${made("r")}, ${made("s")}, 'student' ${every}`,
      `insert into professionals (office_id, id, name) select ${office}, ${made("p")}, 'Grace Lindqvist' ${every}`,
      `insert into contacts (office_id, id, student_id, professional_id, name, note_level, created_at)
        select ${office}, ${made("c")}, ${made("s")}, ${made("p")}, 'Grace Lindqvist', 'my_advisor', ${ended} ${every}`,
      `insert into meetings (office_id, id, student_id, status, starts_at, agreed_minutes, student_zone,
          professional_zone, format, actual_start_at, actual_end_at, booked_at)
        select ${office}, ${made("m")}, ${made("s")}, 'held', ${ended} - interval '1 hour', 30, 'Europe/Berlin',
          'Europe/Berlin', 'in_person', ${ended} - interval '1 hour', ${ended}, ${ended} - interval '9 days' ${every}`,
      `insert into meeting_contacts (office_id, meeting_id, contact_id, student_id, position)
        select ${office}, ${made("m")}, ${made("c")}, ${made("s")}, 0 ${every}`,
      `insert into thank_yous (office_id, id, meeting_id, student_id, contact_id, due_at, open_until)
        select ${office}, ${made("t")}, ${made("m")}, ${made("s")}, ${made("c")}, ${ended} + interval '1 day',
          ${ended} + interval '7 days' ${every}`,
      `insert into deliveries (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at,
          expires_at, zone, next_attempt_at, created_at)
        select ${office}, ${made("d")}, '${tag}:' || n, 'thank_you', ${made("t")}, ${made("s")}, 'soft', 1, 'bulk',
          now() - interval '1 hour', now() + interval '17 hours', 'Europe/Berlin', now() - interval '1 hour', ${ended}
          ${every}`,
    ]) {
      await sql.unsafe(statement);
    }
  });
  await world.owner.sql.unsafe("vacuum analyze");
}
