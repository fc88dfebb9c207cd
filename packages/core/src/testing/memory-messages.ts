import { attentionOf } from "../cohorts/summarize-progress.ts";
import type { MessageStore } from "../messages/ports.ts";
import { insertRow, type MemoryState, only } from "./memory-state.ts";

export function memoryMessages(state: MemoryState): MessageStore {
  const { messages, people, enrolments, cohortAdvisors, progress, suppressions } = state;
  return {
    async recipients(studentIds, advisorId, now) {
      return studentIds.flatMap((studentId) => {
        const person = people.get(studentId);
        const current = only(enrolments, (each) => each.studentId === studentId && each.leftAt === null);
        const seen =
          advisorId === null ||
          current.some(({ cohortId }) => cohortAdvisors.has(`${cohortId} ${advisorId}`));
        if (!person || !seen) return [];
        const rows = progress.get(studentId) ?? [];
        const nudges = only(
          messages,
          (each) => each.studentId === studentId && each.kind === "nudge" && each.withdrawnAt === null,
        );
        return {
          studentId,
          name: person.name,
          disabled: person.disabledAt !== null,
          suppressed:
            only(suppressions, (each) => each.address === person.email && each.liftedAt === null).length > 0,
          onLeave:
            rows.length > 0 &&
            rows.every(
              ({ leaveFromAt, leaveUntilAt }) =>
                leaveFromAt !== null && (leaveUntilAt === null || leaveUntilAt > now),
            ),
          reasons: [...new Set(rows.flatMap((row) => attentionOf(row, now).map(({ reason }) => reason)))],
          lastNudgedAt:
            nudges
              .map(({ createdAt }) => createdAt)
              .toSorted()
              .at(-1) ?? null,
        };
      });
    },
    async ofAct(actId) {
      return only(messages, (each) => each.actId === actId);
    },
    async addAll(rows) {
      for (const row of rows) insertRow(messages, row.id, row);
    },
    async withdraw(actId, studentIds, at) {
      for (const row of only(messages, (each) => each.actId === actId && studentIds.includes(each.studentId)))
        messages.set(row.id, { ...row, withdrawnAt: at });
    },
  };
}
