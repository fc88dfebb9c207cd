import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { keepFollowUpDuty } from "../duties/follow-up.ts";
import { saveDuty } from "../duties/remind-of-duty.ts";
import { canAddContact, canChangeContact } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ContactId, ContactMergeId } from "../shared/ids.ts";
import { staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Contact } from "./contact.ts";
import { fieldsOf, type MergePlan, type MergeSide, planMerge, unmergeFields } from "./merge.ts";
import type { MergeContacts, UndoMerge } from "./schemas.ts";

const REASONS = {
  same_record: "These are one already.",
  met_together: "They were at one meeting together, so they are two people.",
  one_suggested_other: "One of them suggested the other, so they are two people.",
} as const;

export interface MergePreview {
  readonly refusal: string | null;
  readonly kept: Pick<Contact, "id" | "name"> | null;
  readonly merged: Pick<Contact, "id" | "name"> | null;
  readonly fields: ReturnType<typeof fieldsOf> | null;
  readonly moves: { readonly meetings: number; readonly suggestions: number; readonly messages: number };
  readonly putAway: readonly { readonly step: "first" | "follow_up"; readonly sent: boolean }[];
}

/** What joining two records would do. It changes nothing. */
export async function previewMerge(
  deps: Deps,
  actor: Actor,
  input: Pick<MergeContacts, "contactId" | "otherId">,
): Promise<MergePreview> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    const plan = await planOf(stores, actor, input);
    const none = { meetings: 0, suggestions: 0, messages: 0 };
    if (!plan.ok) {
      return {
        refusal: REASONS[plan.reason],
        kept: null,
        merged: null,
        fields: null,
        moves: none,
        putAway: [],
      };
    }
    const { kept, merged, fields, moved, putAway } = plan;
    const brief = ({ contact: { id, name } }: MergeSide) => ({ id, name });
    return {
      refusal: null,
      kept: brief(kept),
      merged: brief(merged),
      fields,
      moves: {
        meetings: moved.meetings.length,
        suggestions: moved.suggested.length + moved.suggestedBy.length,
        messages: moved.outreach.length,
      },
      putAway: putAway.map(({ step, sentAt }) => ({ step, sent: sentAt !== null })),
    };
  });
}

/** Makes one of two records that are the same person. Sent twice, it does so once. */
export async function mergeContacts(
  deps: Deps,
  actor: Actor,
  input: MergeContacts,
): Promise<{ readonly keptId: ContactId; readonly mergeId: ContactMergeId }> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    const { requestId: mergeId } = input;
    const before = await stores.contacts.findMergeForUpdate(mergeId);
    if (before?.studentId === actor.personId) return { keptId: before.keptId, mergeId };
    const plan = await planOf(stores, actor, input);
    if (!plan.ok)
      throw new AppError("rule_violated", REASONS[plan.reason], { otherId: REASONS[plan.reason] });
    const { kept, merged, fields, moved, ended } = plan;
    const now = deps.now();
    const { id: keptId, revision } = kept.contact;
    if (!(await stores.contacts.save({ ...kept.contact, ...fields, revision: revision + 1 })))
      throw staleEdit();
    for (const duty of ended) await saveDuty(deps, stores, { ...duty, waivedAt: now }, "duty_not_needed");
    await stores.contacts.repoint(merged.contact.id, keptId, moved);
    await stores.contacts.addMerge({
      id: mergeId,
      studentId: actor.personId,
      keptId,
      mergedId: merged.contact.id,
      mergedName: merged.contact.name,
      at: now,
      undoneAt: null,
      moved,
      before: fieldsOf(kept.contact),
      after: fields,
    });
    await afterwards(deps, stores, actor, [kept.contact], "contact.merged", { mergedId: merged.contact.id });
    return { keptId, mergeId };
  });
}

/** Takes two records apart again. What was added since stays with the one that was kept. */
export async function undoMerge(
  deps: Deps,
  actor: Actor,
  { mergeId }: UndoMerge,
): Promise<{ readonly keptId: ContactId; readonly mergedId: ContactId }> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    const merge = await stores.contacts.findMergeForUpdate(mergeId);
    if (!merge || merge.studentId !== actor.personId) throw notFound();
    const { keptId, mergedId, moved } = merge;
    if (merge.undoneAt !== null) return { keptId, mergedId };
    const kept = await stores.contacts.findForUpdate(keptId);
    if (!kept)
      throw new AppError(
        "rule_violated",
        "This person was joined with another since. Take that apart first.",
      );
    const next = { ...kept, ...unmergeFields(kept, merge), revision: kept.revision + 1 };
    if (!(await stores.contacts.save(next))) throw staleEdit();
    await stores.contacts.repoint(keptId, mergedId, moved);
    await stores.contacts.endMerge(mergeId, deps.now());
    const merged = await stores.contacts.findForUpdate(mergedId);
    if (!merged) throw notFound();
    for (const duty of await stores.duties.listOwedTo(mergedId)) {
      if (duty.waivedAt === merge.at) await saveDuty(deps, stores, { ...duty, waivedAt: null }, "replanned");
    }
    await afterwards(deps, stores, actor, [kept, merged], "contact.parted", { mergedId });
    return { keptId, mergedId };
  });
}

async function planOf(
  stores: Stores,
  actor: Actor,
  input: Pick<MergeContacts, "contactId" | "otherId">,
): Promise<MergePlan> {
  // In one order, so that two tabs that join the same two never wait for each other.
  const [low, high] = [input.contactId, input.otherId].toSorted() as [ContactId, ContactId];
  const one = await sideOf(stores, actor, low);
  const other = low === high ? one : await sideOf(stores, actor, high);
  return planMerge(one, other);
}

async function sideOf(stores: Stores, actor: Actor, id: ContactId): Promise<MergeSide> {
  const contact = await stores.contacts.findForUpdate(id);
  if (!contact || !canChangeContact(actor, contact)) throw notFound();
  return {
    contact,
    meetings: await stores.contacts.listMeetings(id),
    suggested: await stores.referrals.listFrom(id),
    suggestedBy: await stores.referrals.listLeadingTo(id),
    outreach: await stores.outreach.listOf(id),
    duties: await stores.duties.listOwedTo(id),
  };
}

async function afterwards(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  contacts: readonly Contact[],
  kind: "contact.merged" | "contact.parted",
  detail: { readonly mergedId: ContactId },
): Promise<void> {
  for (const contact of contacts) await keepFollowUpDuty(deps, stores, contact);
  await recordAct(deps, stores, actor, kind, {
    studentId: actor.personId,
    subjectId: contacts[0]?.id ?? null,
    detail,
  });
  await refreshProgress(stores, actor.personId);
}

const notFound = () => new AppError("not_found", "We can’t find that person.");
