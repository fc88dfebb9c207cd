import type { OwnScope, ReferralScope, StudentScope } from "@askaround/core/policy";
import type { Instant, OfficeId, PersonId, RemarkId } from "@askaround/core/shared";
import { and, asc, desc, eq, gte, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { meetings, people, remarkEdits, remarks } from "../schema/index.ts";
import { PAGE_SIZE, pageOf } from "./paging.ts";
import { studentInScope } from "./staff-scope.ts";

const stands = isNull(remarks.takenBackAt);
const isOpen = sql`${remarks.kind} = 'flag' and ${remarks.closedAt} is null and ${remarks.takenBackAt} is null`;
const ofStudent = and(eq(people.officeId, remarks.officeId), eq(people.id, remarks.studentId));
/** So many at most stand between the meetings of one page. */
const MOST = 100;

/**
 * What was written on a student’s record in the time that one page of their meetings covers, the latest first: from where
 * the next page begins to where this one does. Nothing of a student out of scope.
 */
export async function listStudentRemarks(
  tx: Tx,
  scope: StudentScope,
  { studentId, page }: { readonly studentId: PersonId; readonly page: number },
) {
  const startOf = (place: number) => sql`(select ${meetings.startsAt} from ${meetings}
    where ${meetings.officeId} = ${scope.officeId} and ${meetings.studentId} = ${studentId}
    order by ${meetings.startsAt} desc, ${meetings.id} desc offset ${place} limit 1)`;
  const after = sql`${remarks.writtenAt} > coalesce(${startOf(page * PAGE_SIZE)}, '-infinity')`;
  const until =
    page > 1
      ? sql`${remarks.writtenAt} <= coalesce(${startOf((page - 1) * PAGE_SIZE)}, '-infinity')`
      : undefined;
  const rows = await selectRemarks(tx)
    .where(and(studentInScope(tx, scope), eq(people.id, studentId), stands, after, until))
    .limit(MOST);
  return withEarlier(tx, scope.officeId, rows);
}

/** All of it that stands on the student’s own record, the latest first. */
export async function listOwnRemarks(tx: Tx, scope: OwnScope, { page }: { readonly page: number }) {
  const where = and(ofOwn(scope), stands);
  const [rows, [counted]] = await Promise.all([
    selectRemarks(tx)
      .where(where)
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
    tx
      .select({ total: sql<number>`count(*)::int` })
      .from(remarks)
      .innerJoin(people, ofStudent)
      .where(where),
  ]);
  return pageOf(await withEarlier(tx, scope.officeId, rows), counted?.total ?? 0, page);
}

/** The latest kudos since then. */
export function listOwnKudos(tx: Tx, scope: OwnScope, since: Instant) {
  return selectRemarks(tx)
    .where(and(ofOwn(scope), stands, eq(remarks.kind, "kudos"), gte(remarks.writtenAt, since)))
    .limit(3);
}

/** Notes, flags and kudos with every earlier wording; what was taken back is still kept, so it stands here too. */
export async function listRemarksEver(tx: Tx, { officeId, studentId }: ReferralScope) {
  const rows = await tx
    .select({
      id: remarks.id,
      kind: remarks.kind,
      topic: remarks.topic,
      text: remarks.text,
      by: people.name,
      writtenAt: remarks.writtenAt,
      editedAt: remarks.editedAt,
      closedAt: remarks.closedAt,
      takenBackAt: remarks.takenBackAt,
    })
    .from(remarks)
    .innerJoin(people, and(eq(people.officeId, remarks.officeId), eq(people.id, remarks.authorId)))
    .where(and(eq(remarks.officeId, officeId), eq(remarks.studentId, studentId)))
    .orderBy(asc(remarks.writtenAt), asc(remarks.id));
  return withEarlier(tx, officeId, rows);
}

const ofOwn = (scope: OwnScope): SQL | undefined =>
  and(eq(remarks.officeId, scope.officeId), eq(remarks.studentId, scope.personId));

function selectRemarks(tx: Tx) {
  return tx
    .select({
      id: remarks.id,
      kind: remarks.kind,
      topic: remarks.topic,
      text: remarks.text,
      authorId: remarks.authorId,
      by: sql<string>`(select a.name from people a where a.office_id = ${remarks.officeId} and a.id = ${remarks.authorId})`,
      writtenAt: remarks.writtenAt,
      editedAt: remarks.editedAt,
      closedAt: remarks.closedAt,
    })
    .from(remarks)
    .innerJoin(people, ofStudent)
    .orderBy(desc(remarks.writtenAt), desc(remarks.id))
    .$dynamic();
}

async function withEarlier<Row extends { readonly id: RemarkId; readonly editedAt: Instant | null }>(
  tx: Tx,
  officeId: OfficeId,
  rows: readonly Row[],
) {
  const edited = rows.flatMap(({ id, editedAt }) => (editedAt === null ? [] : [id]));
  const found =
    edited.length === 0
      ? []
      : await tx
          .select({ remarkId: remarkEdits.remarkId, text: remarkEdits.text, until: remarkEdits.replacedAt })
          .from(remarkEdits)
          .where(and(eq(remarkEdits.officeId, officeId), inArray(remarkEdits.remarkId, edited)))
          .orderBy(desc(remarkEdits.replacedAt));
  return rows.map((row) => ({
    ...row,
    earlier: found.flatMap(({ remarkId, ...words }) => (remarkId === row.id ? [words] : [])),
  }));
}

/** At most so many are shown at once; closing the first makes room. */
const MOST_FLAGS = 50;

/** Open flags of the students in scope, or of one of them, the oldest first. */
export function listOpenFlags(tx: Tx, scope: StudentScope, params: { readonly studentId: PersonId | null }) {
  const ofOne = params.studentId === null ? undefined : eq(remarks.studentId, params.studentId);
  return tx
    .select({
      remarkId: remarks.id,
      studentId: people.id,
      studentName: people.name,
      topic: remarks.topic,
      text: remarks.text,
      since: remarks.writtenAt,
      by: sql<string>`(select a.name from people a where a.office_id = ${remarks.officeId} and a.id = ${remarks.authorId})`,
    })
    .from(remarks)
    .innerJoin(people, ofStudent)
    .where(and(studentInScope(tx, scope), isNull(people.disabledAt), isOpen, ofOne))
    .orderBy(asc(remarks.writtenAt), asc(remarks.id))
    .limit(MOST_FLAGS);
}
