import { type StudentProgress, summarizeProgress } from "@askaround/core/cohorts";
import type { OfficeId, PersonId } from "@askaround/core/shared";
import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import { enrolments, offices, studentProgress } from "../schema/index.ts";
import { enterOffice, storesIn } from "./deps.ts";

export interface Rebuilt {
  readonly students: number;
  /** Of those, whose summaries were not what the facts say; they are now. */
  readonly differed: number;
}

const AT_ONCE = 4;

/**
 * Recounts the summaries of every student of every office from the facts, one short transaction each, so the app
 * may go on running. Needs a login that may take on the worker's role, to learn which offices there are.
 */
export async function rebuildProgress(db: Db): Promise<Rebuilt> {
  let [students, differed] = [0, 0];
  for (const officeId of await listOffices(db)) {
    const waiting = await listStudents(db, officeId);
    students += waiting.length;
    const work = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop())
        if (await rebuildStudent(db, officeId, next)) differed += 1;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
  return { students, differed };
}

function listOffices(db: Db): Promise<OfficeId[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local role askaround_worker`);
    const rows = await tx.select({ id: offices.officeId }).from(offices).orderBy(offices.officeId);
    return rows.map((row) => row.id);
  });
}

/** Everyone who is in a cohort, or has a summary left over from one. */
function listStudents(db: Db, officeId: OfficeId): Promise<PersonId[]> {
  return db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    const enrolled = tx
      .select({ id: enrolments.studentId })
      .from(enrolments)
      .where(eq(enrolments.officeId, officeId));
    const summarized = tx
      .select({ id: studentProgress.studentId })
      .from(studentProgress)
      .where(eq(studentProgress.officeId, officeId));
    return (await enrolled.union(summarized)).map((row) => row.id);
  });
}

/** True when the stored summaries differed. */
function rebuildStudent(db: Db, officeId: OfficeId, studentId: PersonId): Promise<boolean> {
  return db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    const { office, progress } = storesIn(tx, officeId);
    const { settings } = await office.get();
    const facts = await progress.lockFacts(studentId);
    const counted = summarizeProgress(facts, settings);
    if (sameRows(await storedRows(tx, officeId, studentId), counted)) return false;
    await progress.replace(studentId, counted);
    return true;
  });
}

const { officeId: _office, attentionAt: _attention, ...progressColumns } = getTableColumns(studentProgress);

function storedRows(tx: Tx, officeId: OfficeId, studentId: PersonId): Promise<StudentProgress[]> {
  return tx
    .select(progressColumns)
    .from(studentProgress)
    .where(and(eq(studentProgress.officeId, officeId), eq(studentProgress.studentId, studentId)));
}

function sameRows(stored: readonly StudentProgress[], counted: readonly StudentProgress[]): boolean {
  const asText = (rows: readonly StudentProgress[]) =>
    rows
      .map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))))
      .toSorted();
  return asText(stored).join() === asText(counted).join();
}
