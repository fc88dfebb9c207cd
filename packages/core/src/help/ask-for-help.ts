import type { AuditKind } from "../audit/event.ts";
import { recordAct } from "../audit/record.ts";
import { looksAfter } from "../cohorts/require-looked-after.ts";
import { canAddContact } from "../policy/acts.ts";
import { requireAllowed, requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { HelpRequestId, PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { type HelpRequest, isWaiting } from "./help-request.ts";
import type { AnswerHelp, AskForHelp, HelpRef } from "./schemas.ts";

/** Asks the student's advisors for help. While one request is open, a new line takes its place and waits again. */
export async function askForHelp(deps: Deps, actor: Actor, input: AskForHelp): Promise<void> {
  requireAllowed(canAddContact(actor), "student");
  await deps.transact(actor.officeId, async (stores) => {
    const { requestId, text } = input;
    const [open, sent] = [
      await stores.help.findOpen(actor.personId),
      await stores.help.findForUpdate(requestId),
    ];
    if (sent && sent.studentId !== actor.personId) throw notFound();
    if (sent && open?.id !== requestId) return;
    const now = deps.now();
    const answered = { answer: null, answeredAt: null, answeredBy: null };
    if (open) {
      if (open.text === text && isWaiting(open)) return;
      const waitingSince = isWaiting(open) ? open.waitingSince : now;
      await stores.help.save({ ...open, text, ...answered, waitingSince });
    } else {
      const asked = { id: requestId, studentId: actor.personId, text, askedAt: now, waitingSince: now };
      await stores.help.insert({ ...asked, ...answered, closedAt: null, closedBy: null });
    }
    await audit(deps, stores, actor, "help.asked", open?.id ?? requestId, actor.personId);
  });
}

/** An advisor's line back; the student reads it in the app and may ask on. */
export async function answerHelp(deps: Deps, actor: Actor, { requestId, answer }: AnswerHelp): Promise<void> {
  await change(deps, actor, requestId, "help.answered", (request) =>
    request.closedAt !== null
      ? null
      : { ...request, answer, answeredAt: deps.now(), answeredBy: actor.personId },
  );
}

/** It is settled, by either side. */
export async function closeHelp(deps: Deps, actor: Actor, { requestId }: HelpRef): Promise<void> {
  await change(deps, actor, requestId, "help.closed", (request) =>
    request.closedAt !== null ? null : { ...request, closedAt: deps.now(), closedBy: actor.personId },
  );
}

/** It is not settled after all, and waits for an advisor again. Refused while the student has asked anew. */
export async function reopenHelp(deps: Deps, actor: Actor, { requestId }: HelpRef): Promise<void> {
  await change(deps, actor, requestId, "help.reopened", (request) => {
    if (isWaiting(request)) return null;
    const again = { answer: null, answeredAt: null, answeredBy: null, closedAt: null, closedBy: null };
    return { ...request, ...again, waitingSince: deps.now() };
  });
}

async function change(
  deps: Deps,
  actor: Actor,
  id: HelpRequestId,
  kind: AuditKind,
  decide: (request: HelpRequest) => HelpRequest | null,
): Promise<void> {
  if (kind === "help.answered") requireStaff(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const request = await stores.help.findForUpdate(id);
    if (!request || !(await mayTouch(stores, actor, request))) throw notFound();
    const next = decide(request);
    if (next === null) return;
    if (kind === "help.reopened" && request.closedAt !== null) {
      if (await stores.help.findOpen(request.studentId)) {
        throw new AppError("rule_violated", "There is a newer request for help that is still open.");
      }
    }
    await stores.help.save(next);
    await audit(deps, stores, actor, kind, id, request.studentId);
  });
}

/** The student's own, or of a student now enrolled in one of the advisor's cohorts; admins see all. */
async function mayTouch(stores: Stores, actor: Actor, { studentId }: HelpRequest): Promise<boolean> {
  if (actor.via !== "app") return false;
  if (actor.role === "student") return studentId === actor.personId;
  return looksAfter(stores, actor, studentId);
}

function audit(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  kind: AuditKind,
  subjectId: HelpRequestId,
  studentId: PersonId,
) {
  return recordAct(deps, stores, actor, kind, { studentId, subjectId });
}

function notFound(): AppError {
  return new AppError("not_found", "We can’t find that request for help.");
}
