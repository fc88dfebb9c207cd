import type { StudentScope } from "@askaround/core/policy";
import type { PersonId } from "@askaround/core/shared";
import { and, desc, eq, ne } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { people, prepTasks, prepTemplates } from "../schema/index.ts";
import { studentInScope } from "./staff-scope.ts";

/** More than a term brings; the page of an assignment shows the others. */
const MOST = 50;

/** What one student was asked to prepare and how far each is, the latest due first; nothing of a student out of scope. */
export function listStudentTasks(tx: Tx, scope: StudentScope, params: { readonly studentId: PersonId }) {
  return tx
    .select({
      taskId: prepTasks.id,
      templateName: prepTemplates.name,
      state: prepTasks.state,
      dueOn: prepTasks.dueOn,
      meetingAt: prepTasks.meetingAt,
      rounds: prepTasks.rounds,
      reason: prepTasks.reason,
    })
    .from(prepTasks)
    .innerJoin(people, and(eq(people.officeId, prepTasks.officeId), eq(people.id, prepTasks.studentId)))
    .innerJoin(
      prepTemplates,
      and(eq(prepTemplates.officeId, prepTasks.officeId), eq(prepTemplates.id, prepTasks.templateId)),
    )
    .where(and(studentInScope(tx, scope), eq(people.id, params.studentId), ne(prepTasks.state, "withdrawn")))
    .orderBy(desc(prepTasks.dueAt), desc(prepTasks.id))
    .limit(MOST);
}
