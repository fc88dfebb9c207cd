import { recordActs } from "../audit/record.ts";
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
    const people = new Map(
      (await stores.people.list(messages.map(({ studentId }) => studentId))).map((one) => [one.id, one]),
    );
    const plans = messages.flatMap((message) => {
      const person = people.get(message.studentId);
      if (!person) return [];
      const planned = planAdvisorMessage(message, settings, person, now);
      return { subject: planned.subject, planned: [planned] };
    });
    await stores.deliveries.replanAll(plans, "replanned");
    const acts = messages.map(({ id, studentId }) => ({ studentId, subjectId: id, detail: { kind, actId } }));
    await recordActs(deps, stores, actor, "message.sent", acts);
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
    const waiting = messages.filter(({ withdrawnAt }) => withdrawnAt === null);
    const subjects = waiting.map(({ id, kind }) => ({ kind, messageId: id }));
    const begun = new Set((await stores.deliveries.begunAmong(subjects)).map(({ messageId }) => messageId));
    const called = waiting.filter(({ id }) => !begun.has(id));
    const plans = called.map(({ id, kind }) => ({ subject: { kind, messageId: id }, planned: [] }));
    await stores.deliveries.replanAll(plans, "withdrawn");
    const acts = called.map(({ id, studentId }) => ({ studentId, subjectId: id, detail: { actId } }));
    await recordActs(deps, stores, actor, "message.withdrawn", acts);
    const studentIds = called.map(({ studentId }) => studentId);
    await stores.messages.withdraw(actId, studentIds, now);
    return { withdrawn: called.length, tooLate: waiting.length - called.length };
  });
}

function notFound(): AppError {
  return new AppError("not_found", "We can’t find one of these students.");
}
