import { shownPart } from "@askaround/core/bank";
import type { OfficeScope, OwnScope } from "@askaround/core/policy";
import { checkPolicyOf, type FindingCode } from "@askaround/core/prep";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { hiddenQuestions, officeQuestions, prepQuestions } from "../schema/index.ts";
import { bankColumns } from "../stores/bank-store.ts";
import { settingsOf } from "./settings.ts";

const IN_ORDER = [officeQuestions.phase, officeQuestions.position, officeQuestions.id].map((by) => asc(by));

/** What a member's office offers beside the product's questions, and which of those it does not. */
export async function getBank(tx: Tx, scope: OwnScope) {
  const { id, phase, text, fields } = bankColumns;
  const own = await tx
    .select({ id, phase, text, fields })
    .from(officeQuestions)
    .where(and(eq(officeQuestions.officeId, scope.officeId), isNull(officeQuestions.retiredAt)))
    .orderBy(...IN_ORDER);
  return { own, hidden: await selectHidden(tx, scope.officeId) };
}

/** Every question of the office's own, retired ones too, what is hidden, and what advice it gives goes by. */
export async function listOfficeQuestions(tx: Tx, scope: OfficeScope) {
  const own = await tx
    .select(bankColumns)
    .from(officeQuestions)
    .where(eq(officeQuestions.officeId, scope.officeId))
    .orderBy(...IN_ORDER);
  const hidden = await selectHidden(tx, scope.officeId);
  return { own, hidden, check: checkPolicyOf(await settingsOf(tx, scope.officeId)) };
}
export type OfficeQuestionRow = Awaited<ReturnType<typeof listOfficeQuestions>>["own"][number];

async function selectHidden(tx: Tx, officeId: OfficeId): Promise<readonly string[]> {
  const rows = await tx
    .select({ bankId: hiddenQuestions.bankId })
    .from(hiddenQuestions)
    .where(eq(hiddenQuestions.officeId, officeId));
  return rows.map(({ bankId }) => bankId);
}

const students = sql<number>`count(distinct ${prepQuestions.studentId})::int`;

/**
 * Which questions of the bank students have on a list, and which advice they set aside: students, never lists, out of
 * all who have a question on a list. Parts under ten are not told, nor those whose rest would be.
 */
export async function getBankFigures(tx: Tx, scope: OfficeScope) {
  const listed = and(eq(prepQuestions.officeId, scope.officeId), eq(prepQuestions.removed, false));
  const [all] = await tx.select({ students }).from(prepQuestions).where(listed);
  const of = all?.students ?? 0;
  const chosen = await tx
    .select({ bankId: prepQuestions.bankId, students })
    .from(prepQuestions)
    .where(and(listed, isNotNull(prepQuestions.bankId)))
    .groupBy(prepQuestions.bankId);
  const keptOf = sql`${prepQuestions.kept} <> '[]'::jsonb`;
  const keptQuestions = await tx
    .select({ bankId: prepQuestions.bankId, students })
    .from(prepQuestions)
    .where(and(listed, keptOf, isNotNull(prepQuestions.bankId)))
    .groupBy(prepQuestions.bankId);
  const kept = await tx.execute<{ code: FindingCode; students: number }>(sql`
    select one ->> 'code' as code, count(distinct student_id)::int as students
    from prep_questions, jsonb_array_elements(kept) one
    where office_id = ${scope.officeId} and not removed and kept <> '[]'::jsonb
    group by 1 order by 2 desc, 1`);
  const shown = (rows: readonly { bankId: string | null; students: number }[]) =>
    rows.flatMap(({ bankId, students: part }) => {
      const told = shownPart(part, of);
      return bankId === null || told === null ? [] : [{ bankId, students: told }];
    });
  return {
    students: of < 10 ? null : of,
    chosen: shown(chosen),
    keptQuestions: shown(keptQuestions),
    kept: kept.map(({ code, students: part }) => ({ code, students: shownPart(part, of) })),
  };
}
