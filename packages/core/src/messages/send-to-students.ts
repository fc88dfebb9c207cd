import { recordAct } from "../audit/record.ts";
import { planAdvisorMessage } from "../reminders/plan-message.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { AdvisorMessage, WhyNot } from "./message.ts";
import type { BulkActRef, SendToStudents } from "./schemas.ts";
import { whyNot } from "./why-not.ts";

export interface SentToStudents {
  readonly sent: number;
  readonly skipped: readonly { readonly studentId: PersonId; readonly why: WhyNot }[];
}

/** Sends a nudge or a message to each of these students who may get one, as a mail of its own. */
export async function sendToStudents(
  deps: Deps,
  actor: Actor,
  input: SendToStudents,
): Promise<SentToStudents> {
  requireStaff(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const { actId, kind, text } = input;
    const now = deps.now();
    const { settings } = await stores.office.get();
    const wanted = [...new Set(input.studentIds)].toSorted();
    const advisorId = actor.role === "admin" ? null : actor.personId;
    const recipients = await stores.messages.recipients(wanted, advisorId, now);
    if (recipients.length < wanted.length) throw notFound();
    const before = await stores.messages.ofAct(actId);
    if (before.some(({ sentBy }) => sentBy !== actor.personId)) throw notFound();
    const had = new Set(before.map(({ studentId }) => studentId));
    const fresh = recipients.filter(({ studentId }) => !had.has(studentId));
    const skipped = fresh.flatMap((each) => {
      const why = whyNot(each, kind, settings, now);
      return why === null ? [] : { studentId: each.studentId, why };
    });
    const messages = fresh
      .filter(({ studentId }) => !skipped.some((each) => each.studentId === studentId))
      .map(({ studentId, reasons }): AdvisorMessage => ({
        id: deps.newId(),
        actId,
        studentId,
        kind,
        text,
        reasons: kind === "nudge" ? reasons : [],
        sentBy: actor.personId,
        createdAt: now,
        withdrawnAt: null,
      }));
    await stores.messages.addAll(messages);
    for (const message of messages) {
      const person = await stores.people.find(message.studentId);
      if (person) {
        const planned = planAdvisorMessage(message, settings, person, now);
        await stores.deliveries.replan(planned.subject, [planned], "replanned");
      }
      const detail = { kind, actId };
      const about = { studentId: message.studentId, subjectId: message.id, detail };
      await recordAct(deps, stores, actor, "message.sent", about);
    }
    return { sent: messages.length, skipped };
  });
}

/** Takes an act back: what has not left is not sent. Says how many had left already. */
export async function withdrawMessages(
  deps: Deps,
  actor: Actor,
  { actId }: BulkActRef,
): Promise<{ readonly withdrawn: number; readonly tooLate: number }> {
  requireStaff(actor);
  return deps.transact(actor.officeId, async (stores) => {
    const messages = await stores.messages.ofAct(actId);
    if (messages.some(({ sentBy }) => sentBy !== actor.personId)) throw notFound();
    const now = deps.now();
    const called: PersonId[] = [];
    for (const { id, kind, studentId, withdrawnAt } of messages) {
      const subject = { kind, messageId: id };
      if (withdrawnAt !== null || (await stores.deliveries.hasBegun(subject))) continue;
      await stores.deliveries.replan(subject, [], "withdrawn");
      await recordAct(deps, stores, actor, "message.withdrawn", {
        studentId,
        subjectId: id,
        detail: { actId },
      });
      called.push(studentId);
    }
    await stores.messages.withdraw(actId, called, now);
    const waiting = messages.filter(({ withdrawnAt }) => withdrawnAt === null).length;
    return { withdrawn: called.length, tooLate: waiting - called.length };
  });
}

function notFound(): AppError {
  return new AppError("not_found", "We can’t find one of these students.");
}
