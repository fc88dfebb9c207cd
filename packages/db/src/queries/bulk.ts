import { type ChangeForMany, planChange } from "@askaround/core/bulk";
import type { StudentScope } from "@askaround/core/policy";
import { dateIn, type Instant } from "@askaround/core/shared";
import type { Tx } from "../connect.ts";
import { readBulkStudents } from "../stores/bulk-students.ts";
import { readTaskFacts } from "../stores/task-facts.ts";
import { listChosen, missingOf } from "./progress.ts";
import { zoneOf } from "./settings.ts";

interface BulkPreview {
  readonly change: ChangeForMany;
  readonly selection: Parameters<typeof listChosen>[2];
}

/** For whom of those chosen something would change and for whom not, with why; by name. Nothing is written. */
export async function previewBulk(
  tx: Tx,
  scope: StudentScope,
  { change, selection }: BulkPreview,
  now: Instant,
) {
  const { officeId } = scope;
  const reach = {
    advisorId: scope.kind === "office" ? null : scope.advisorId,
    cohortId: selection.filters.cohortId,
  };
  const [zone, chosen] = await Promise.all([zoneOf(tx, officeId), listChosen(tx, scope, selection, now)]);
  const students = await readBulkStudents(tx, officeId, chosen.ids, reach);
  const owed = await readTaskFacts(tx, officeId, chosen.ids);
  const owedBy = new Map(owed.map((facts) => [facts.studentId, facts]));
  const place = { zone, today: dateIn(now, zone) };
  const rows = students.map((student) => {
    const { assignments = [], tasks = [] } = owedBy.get(student.studentId) ?? {};
    const { why } = planChange(change, { ...student, assignments, tasks }, place);
    return { studentId: student.studentId, name: student.name, why };
  });
  return { rows, more: chosen.more, missing: missingOf(selection.chosen, rows.length) };
}
