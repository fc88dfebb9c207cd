import { studentScope } from "@askaround/core/policy";
import type { PersonId } from "@askaround/core/shared";
import { getStudent } from "@askaround/db/queries";
import type { Unit } from "./context.ts";
import { found } from "./found.ts";

/** Opens a student's record and notes who looked, both or neither: the student may see that list. */
export async function viewStudent({ actor, deps, read }: Unit, studentId: PersonId) {
  const student = await found(
    read((db) => getStudent(db, studentScope(actor), { studentId })),
    "student",
  );
  await deps.transact(actor.officeId, ({ audit }) =>
    audit.append({
      id: deps.newId(),
      kind: "student.viewed",
      actorId: actor.personId,
      studentId,
      subjectId: studentId,
      via: actor.via,
      at: deps.now(),
      detail: {},
    }),
  );
  return student;
}
