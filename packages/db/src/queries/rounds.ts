import { compareRounds } from "@askaround/core/assignments";
import type { OfficeId, PrepTaskId } from "@askaround/core/shared";
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { people, prepComments, prepSubmissions } from "../schema/index.ts";

/** Every round of one task with what was said about it, and what each says otherwise than the one before; oldest first. */
export async function listRounds(tx: Tx, officeId: OfficeId, taskId: PrepTaskId) {
  const [rounds, comments] = await Promise.all([
    tx
      .select({
        submissionId: prepSubmissions.id,
        round: prepSubmissions.round,
        content: prepSubmissions.content,
        submittedAt: prepSubmissions.submittedAt,
        decision: prepSubmissions.decision,
        decidedAt: prepSubmissions.decidedAt,
        decidedBy: people.name,
        deciderId: prepSubmissions.decidedBy,
        rubric: prepSubmissions.rubric,
      })
      .from(prepSubmissions)
      .leftJoin(
        people,
        and(eq(people.officeId, prepSubmissions.officeId), eq(people.id, prepSubmissions.decidedBy)),
      )
      .where(and(eq(prepSubmissions.officeId, officeId), eq(prepSubmissions.taskId, taskId)))
      .orderBy(asc(prepSubmissions.round)),
    tx
      .select({
        commentId: prepComments.id,
        submissionId: prepComments.submissionId,
        part: prepComments.part,
        text: prepComments.text,
        writtenAt: prepComments.writtenAt,
        authorId: prepComments.authorId,
        author: people.name,
      })
      .from(prepComments)
      .innerJoin(
        people,
        and(eq(people.officeId, prepComments.officeId), eq(people.id, prepComments.authorId)),
      )
      .where(and(eq(prepComments.officeId, officeId), eq(prepComments.taskId, taskId)))
      .orderBy(asc(prepComments.writtenAt), asc(prepComments.id)),
  ]);
  return rounds.map((round, at) => {
    const earlier = rounds[at - 1];
    return {
      ...round,
      changes: earlier ? compareRounds(earlier.content, round.content) : null,
      comments: comments.filter(({ submissionId }) => submissionId === round.submissionId),
    };
  });
}
