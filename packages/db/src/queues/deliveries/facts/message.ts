import type { AttentionReason } from "@askaround/core/cohorts";
import type { MessageKind } from "@askaround/core/messages";
import type { Instant } from "@askaround/core/shared";
import { and, eq, sql } from "drizzle-orm";
import { advisorMessages, people, studentProgress } from "../../../schema/index.ts";
import { asked, askedTable } from "./asked.ts";
import { inOrder, type SubjectReader } from "./subject.ts";

export interface MessageFacts {
  readonly kind: MessageKind;
  readonly from: string;
  readonly text: string | null;
  readonly reasons: readonly AttentionReason[];
  readonly withdrawnAt: Instant | null;
  /** Something waits for the student still. */
  readonly waits: boolean;
}

export const readMessages: SubjectReader<MessageFacts> = async (db, rows) => {
  const found = await db
    .select({
      n: asked.n,
      kind: advisorMessages.kind,
      from: people.name,
      text: advisorMessages.text,
      reasons: advisorMessages.reasons,
      withdrawnAt: advisorMessages.withdrawnAt,
      waits: sql<boolean>`exists (select 1 from ${studentProgress}
        where ${studentProgress.officeId} = ${advisorMessages.officeId}
          and ${studentProgress.studentId} = ${advisorMessages.studentId}
          and ${studentProgress.attentionAt} <= ${asked.dueAt})`,
    })
    .from(askedTable(rows))
    .innerJoin(
      advisorMessages,
      and(eq(advisorMessages.officeId, asked.officeId), eq(advisorMessages.id, asked.subjectId)),
    )
    .innerJoin(
      people,
      and(eq(people.officeId, advisorMessages.officeId), eq(people.id, advisorMessages.sentBy)),
    )
    .prepare("mail_facts_message")
    .execute();
  return inOrder(
    rows,
    found.map(({ n, ...subject }) => [n, subject] as const),
  );
};
