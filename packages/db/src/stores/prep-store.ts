import {
  byPlace,
  type PrepContent,
  type PrepPartStore,
  type PrepRows,
  type PrepStore,
} from "@askaround/core/prep";
import type {
  ContactId,
  MeetingId,
  OfficeId,
  PrepFindingId,
  PrepPointId,
  PrepQuestionId,
} from "@askaround/core/shared";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import {
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
  questionFavourites,
} from "../schema/index.ts";
import { prepColumns } from "./prep-columns.ts";

/** Every write is under the lock of its meeting, so the rows need none of their own. */
export function prepStore(tx: Tx, officeId: OfficeId): PrepStore {
  const parts = partsIn(tx, officeId);
  return {
    plan: parts("plan", preps, (id) => eq(preps.meetingId, id as MeetingId), ["touchedAt"]),
    research: parts("research", prepResearch, (id) => eq(prepResearch.contactId, id as ContactId)),
    finding: parts("finding", prepFindings, (id) => eq(prepFindings.id, id as PrepFindingId)),
    point: parts("point", prepPoints, (id) => eq(prepPoints.id, id as PrepPointId)),
    question: parts("question", prepQuestions, (id) => eq(prepQuestions.id, id as PrepQuestionId), [
      "phase",
      "position",
      "bankId",
    ]),
    async touch(meetingId, touchedAt) {
      await tx
        .update(preps)
        .set({ touchedAt })
        .where(and(eq(preps.officeId, officeId), eq(preps.meetingId, meetingId)));
    },
    readAll: (meetingId) => readPrepContent(tx, officeId, meetingId),
    ...placesIn(tx, officeId),
    ...favouritesIn(tx, officeId),
  };
}

type PartTable =
  | typeof preps
  | typeof prepResearch
  | typeof prepFindings
  | typeof prepPoints
  | typeof prepQuestions;

/** Rows of one kind. `fixed` is what saving does not change. */
function partsIn(tx: Tx, officeId: OfficeId) {
  return <Kind extends keyof PrepRows>(
    kind: Kind,
    // The five tables share their first columns; drizzle knows no type for "one of these".
    ofKind: PartTable,
    isIt: (id: string) => SQL,
    fixed: readonly (keyof PrepRows[Kind])[] = [],
  ): PrepPartStore<PrepRows[Kind]> => {
    const table = ofKind as typeof preps;
    const here = eq(table.officeId, officeId);
    const inMeeting = (meetingId: MeetingId) => and(here, eq(table.meetingId, meetingId));
    // An id is one of the office; only research is known by the meeting too.
    const one = (meetingId: MeetingId, id: string) =>
      and(kind === "research" ? inMeeting(meetingId) : here, isIt(id));
    return {
      async find(meetingId, id) {
        const [row] = await tx.select(prepColumns[kind]).from(table).where(one(meetingId, id));
        return (row as PrepRows[Kind] | undefined) ?? null;
      },
      async insert(row) {
        await tx.insert(table).values({ officeId, ...row } as unknown as typeof preps.$inferInsert);
      },
      async save(row) {
        const { meetingId, studentId: _student, ...rest } = row;
        const entries = Object.entries(rest).filter(
          ([name]) => !fixed.includes(name as keyof PrepRows[Kind]),
        );
        const saved = await tx
          .update(table)
          .set(Object.fromEntries(entries))
          .where(and(one(meetingId, keyOf(row)), eq(table.revision, row.revision - 1)))
          .returning({ revision: table.revision });
        return saved.length === 1;
      },
      async count(meetingId) {
        return tx.$count(table, inMeeting(meetingId));
      },
    };
  };
}

function keyOf(row: PrepRows[keyof PrepRows]): string {
  if ("id" in row) return row.id;
  return "contactId" in row ? row.contactId : row.meetingId;
}

/** Everything of one preparation. */
export async function readPrepContent(
  tx: Db | Tx,
  officeId: OfficeId,
  meetingId: MeetingId,
): Promise<PrepContent> {
  const of = (table: PartTable) =>
    and(eq((table as typeof preps).officeId, officeId), eq((table as typeof preps).meetingId, meetingId));
  const [plan] = await tx.select(prepColumns.plan).from(preps).where(of(preps));
  return {
    plan: plan ?? null,
    research: await tx
      .select(prepColumns.research)
      .from(prepResearch)
      .where(of(prepResearch))
      .orderBy(asc(prepResearch.contactId)),
    findings: await tx
      .select(prepColumns.finding)
      .from(prepFindings)
      .where(of(prepFindings))
      .orderBy(asc(prepFindings.id)),
    points: await tx
      .select(prepColumns.point)
      .from(prepPoints)
      .where(of(prepPoints))
      .orderBy(asc(prepPoints.id)),
    questions: byPlace(await tx.select(prepColumns.question).from(prepQuestions).where(of(prepQuestions))),
  };
}

function placesIn(tx: Tx, officeId: OfficeId): Pick<PrepStore, "listQuestions" | "place"> {
  const here = eq(prepQuestions.officeId, officeId);
  return {
    async listQuestions(meetingId) {
      const rows = await tx
        .select({ id: prepQuestions.id, phase: prepQuestions.phase, position: prepQuestions.position })
        .from(prepQuestions)
        .where(and(here, eq(prepQuestions.meetingId, meetingId)));
      return byPlace(rows);
    },
    async place(moved) {
      if (moved.length === 0) return;
      const rows = sql.join(
        moved.map(
          ({ id, phase, position }) => sql`(${id}::uuid, ${phase}::question_phase, ${position}::smallint)`,
        ),
        sql`, `,
      );
      await tx.execute(sql`
        update prep_questions q set phase = moved.phase, position = moved.position
        from (values ${rows}) as moved (id, phase, position)
        where q.office_id = ${officeId} and q.id = moved.id`);
    },
  };
}

function favouritesIn(tx: Tx, officeId: OfficeId): Pick<PrepStore, "setFavourite" | "listFavourites"> {
  const here = eq(questionFavourites.officeId, officeId);
  return {
    async setFavourite(studentId, bankId, favourite) {
      const row = { officeId, studentId, bankId };
      if (favourite) await tx.insert(questionFavourites).values(row).onConflictDoNothing();
      else {
        const it = and(eq(questionFavourites.studentId, studentId), eq(questionFavourites.bankId, bankId));
        await tx.delete(questionFavourites).where(and(here, it));
      }
    },
    async listFavourites(studentId) {
      const rows = await tx
        .select({ bankId: questionFavourites.bankId })
        .from(questionFavourites)
        .where(and(here, eq(questionFavourites.studentId, studentId)))
        .orderBy(asc(questionFavourites.bankId));
      return rows.map(({ bankId }) => bankId);
    },
  };
}
