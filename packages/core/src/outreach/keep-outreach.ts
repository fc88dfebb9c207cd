import { recordAct } from "../audit/record.ts";
import type { AuditKind } from "../audit/event.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { followUpOn, keepFollowUpDuty } from "../duties/follow-up.ts";
import { resumeKeepingInTouch, stopKeepingInTouch } from "../duties/keep-in-touch.ts";
import { noteContact, zoneOf } from "../duties/owe.ts";
import type { Contact } from "../contacts/contact.ts";
import { canAddContact, canChangeContact } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { decideSave, type SavedText } from "../shared/saved-text.ts";
import type { Instant } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { nextStep } from "./next-step.ts";
import type { Outreach } from "./outreach.ts";
import type { AnswerOutreach, MarkOutreachSent, OutreachRef, SaveOutreach } from "./schemas.ts";

/** Keeps what the student has written so far to one of their people. It sends nothing. */
export async function saveOutreach(deps: Deps, actor: Actor, input: SaveOutreach): Promise<SavedText> {
  return withAttempts(deps, actor, input, async ({ stores, attempts, stored }) => {
    if (stored?.sentAt) throw stopped("This message was sent. Take “sent” back to change it.");
    const { contactId, step, howKnown, subject } = input;
    const text = input.text ?? "";
    if (!stored && nextStep(attempts).step !== step) throw stopped(STOP);
    const decided = decideSave(stored, { text, revision: input.revision });
    // A new subject over unchanged words is saved under the revision those have.
    const also = stored !== null && (stored.howKnown !== howKnown || stored.subject !== subject);
    if (!decided.answer.saved || !(decided.write || also)) return decided.answer;
    const now = deps.now();
    const kept = { howKnown, subject, text, revision: decided.answer.revision, touchedAt: now };
    if (stored) await stores.outreach.save({ ...stored, ...kept });
    else await stores.outreach.insert({ ...blank(deps, actor, contactId, step), ...kept });
    return decided.answer;
  });
}

const STOP = "One first message and one follow-up, then stop. Try someone else.";

/** Records that the student sent the message, and how. */
export async function markOutreachSent(deps: Deps, actor: Actor, input: MarkOutreachSent): Promise<void> {
  await withAttempts(deps, actor, input, async ({ stores, contact, attempts, stored }) => {
    if (stored?.sentAt) return;
    if (nextStep(attempts).step !== input.step) throw stopped(STOP);
    const now = deps.now();
    const sentAt = input.sentAt ?? now;
    if (sentAt > now) {
      const reason = "Choose a time that has already passed.";
      throw new AppError("rule_violated", reason, { sentAt: reason });
    }
    const sent = {
      sentAt,
      sentBy: input.sentBy,
      followUpOn: input.step === "first" ? await planFollowUp(stores, contact, sentAt) : null,
    };
    if (stored) await stores.outreach.save({ ...stored, ...sent });
    else await stores.outreach.insert({ ...blank(deps, actor, input.contactId, input.step), ...sent });
    await noteContact(deps, stores, actor.personId, [input.contactId], sentAt);
    await keepFollowUpDuty(deps, stores, contact);
    await settle(deps, stores, actor, "outreach.sent", input);
  });
}

/** Takes "sent" back; what was written can be changed again. */
export async function unmarkOutreachSent(deps: Deps, actor: Actor, input: OutreachRef): Promise<void> {
  await withAttempts(deps, actor, input, async ({ stores, contact, attempts, stored }) => {
    if (!stored?.sentAt) return;
    const followed = attempts.some(({ step, sentAt }) => step === "follow_up" && sentAt !== null);
    if (input.step === "first" && followed)
      throw stopped("The follow-up was sent after it. Take that back first.");
    const taken = { sentAt: null, sentBy: null, followUpOn: null, answer: null, answeredAt: null };
    await stores.outreach.save({ ...stored, ...taken });
    await keepFollowUpDuty(deps, stores, contact);
    await settle(deps, stores, actor, "outreach.unsent", input);
  });
}

/** Notes what came back, or that nothing did; null takes it back. */
export async function answerOutreach(deps: Deps, actor: Actor, input: AnswerOutreach): Promise<void> {
  await withAttempts(deps, actor, input, async ({ stores, contact, stored }) => {
    if (!stored?.sentAt) throw new AppError("not_found", "We can’t find that message.");
    if (stored.answer === input.answer) return;
    const now = deps.now();
    const answeredAt = input.answer === null ? null : now;
    await stores.outreach.save({ ...stored, answer: input.answer, answeredAt });
    if (stored.answer === "declined" && stored.answeredAt !== null) {
      await resumeKeepingInTouch(deps, stores, contact.id, stored.answeredAt);
    }
    if (input.answer === "declined") await stopKeepingInTouch(deps, stores, contact.id, now);
    await keepFollowUpDuty(deps, stores, contact);
    if (input.answer === "replied") {
      await noteContact(deps, stores, actor.personId, [input.contactId], now);
    }
    await settle(deps, stores, actor, "outreach.answered", input);
  });
}

async function planFollowUp(stores: Stores, { studentId, zone }: Contact, sentAt: Instant) {
  const { settings } = await stores.office.get();
  if (!settings.followUpOffered) return null;
  const here = await zoneOf(stores, studentId);
  return followUpOn(sentAt, settings, { here, there: zone ?? here });
}

interface Found {
  readonly stores: Stores;
  readonly contact: Contact;
  readonly attempts: readonly Outreach[];
  /** The message of this step, if it was begun. */
  readonly stored: Outreach | null;
}

async function withAttempts<T>(
  deps: Deps,
  actor: Actor,
  { contactId, step }: OutreachRef,
  work: (found: Found) => Promise<T>,
): Promise<T> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    // Locked, so that two tabs that begin at once meet here.
    const contact = await stores.contacts.findForUpdate(contactId);
    if (!contact || !canChangeContact(actor, contact)) {
      throw new AppError("not_found", "We can’t find that person.");
    }
    const attempts = await stores.outreach.listOf(contactId);
    const stored = attempts.find((each) => each.step === step) ?? null;
    return work({ stores, contact, attempts, stored });
  });
}

function blank(deps: Deps, actor: Actor, contactId: Outreach["contactId"], step: Outreach["step"]): Outreach {
  return {
    id: deps.newId(),
    studentId: actor.personId,
    contactId,
    step,
    howKnown: "their_work",
    subject: null,
    text: "",
    revision: 0,
    startedAt: deps.now(),
    touchedAt: deps.now(),
    sentAt: null,
    sentBy: null,
    followUpOn: null,
    answer: null,
    answeredAt: null,
  };
}

async function settle(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  kind: AuditKind,
  { contactId, step }: OutreachRef,
) {
  await recordAct(deps, stores, actor, kind, {
    studentId: actor.personId,
    subjectId: contactId,
    detail: { step },
  });
  await refreshProgress(stores, actor.personId);
}

function stopped(message: string): AppError {
  return new AppError("rule_violated", message);
}
