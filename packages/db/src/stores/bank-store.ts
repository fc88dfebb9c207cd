import type { BankStore, OfficeQuestion } from "@askaround/core/bank";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { hiddenQuestions, officeQuestions } from "../schema/index.ts";

/** The columns of an office's question as core knows it. */
export const bankColumns = {
  id: officeQuestions.id,
  phase: officeQuestions.phase,
  text: officeQuestions.text,
  fields: officeQuestions.fields,
  position: officeQuestions.position,
  retiredAt: officeQuestions.retiredAt,
  revision: officeQuestions.revision,
};

export function bankStore(tx: Tx, officeId: OfficeId): BankStore {
  const here = eq(officeQuestions.officeId, officeId);
  return {
    async list() {
      const order = [officeQuestions.phase, officeQuestions.position, officeQuestions.id].map((by) =>
        asc(by),
      );
      return tx
        .select(bankColumns)
        .from(officeQuestions)
        .where(here)
        .orderBy(...order);
    },
    async findForUpdate(id) {
      const found = tx
        .select(bankColumns)
        .from(officeQuestions)
        .where(and(here, eq(officeQuestions.id, id)));
      return (await found.for("no key update"))[0] ?? null;
    },
    async insert(question) {
      await tx.insert(officeQuestions).values({ officeId, ...question, fields: [...question.fields] });
    },
    async save({ id, phase, text, fields, retiredAt, revision }) {
      const saved = await tx
        .update(officeQuestions)
        .set({ phase, text, fields: [...fields], retiredAt, revision })
        .where(and(here, eq(officeQuestions.id, id), eq(officeQuestions.revision, revision - 1)))
        .returning({ revision: officeQuestions.revision });
      return saved.length === 1;
    },
    place: (moved) => place(tx, officeId, moved),
    ...hiddenIn(tx, officeId),
  };
}

async function place(
  tx: Tx,
  officeId: OfficeId,
  moved: readonly Pick<OfficeQuestion, "id" | "position">[],
): Promise<void> {
  if (moved.length === 0) return;
  const rows = sql.join(
    moved.map(({ id, position }) => sql`(${id}::uuid, ${position}::smallint)`),
    sql`, `,
  );
  await tx.execute(sql`
    update office_questions q set position = moved.position
    from (values ${rows}) as moved (id, position)
    where q.office_id = ${officeId} and q.id = moved.id`);
}

function hiddenIn(tx: Tx, officeId: OfficeId): Pick<BankStore, "listHidden" | "setHidden"> {
  const here = eq(hiddenQuestions.officeId, officeId);
  return {
    async listHidden() {
      const rows = await tx
        .select({ bankId: hiddenQuestions.bankId })
        .from(hiddenQuestions)
        .where(here)
        .orderBy(asc(hiddenQuestions.bankId));
      return rows.map(({ bankId }) => bankId);
    },
    async setHidden(bankId, hiddenAt) {
      if (hiddenAt === null)
        await tx.delete(hiddenQuestions).where(and(here, eq(hiddenQuestions.bankId, bankId)));
      else await tx.insert(hiddenQuestions).values({ officeId, bankId, hiddenAt }).onConflictDoNothing();
    },
  };
}
