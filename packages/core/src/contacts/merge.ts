import type { Duty, DutyKind } from "../duties/duty.ts";
import type { Outreach } from "../outreach/outreach.ts";
import type { Referral } from "../referrals/referral.ts";
import type {
  ContactId,
  ContactMergeId,
  DutyId,
  MeetingId,
  OutreachId,
  PersonId,
  ReferralId,
} from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import { type Contact, NOTE_LEVELS } from "./contact.ts";

/** One of two records that may be the same person, with everything that hangs on it. */
export interface MergeSide {
  readonly contact: Contact;
  readonly meetings: readonly MeetingId[];
  /** What they suggested, and the suggestions that led to them. */
  readonly suggested: readonly Pick<Referral, "id" | "contactId">[];
  readonly suggestedBy: readonly Pick<Referral, "id" | "referrerContactId">[];
  readonly outreach: readonly Pick<Outreach, "id" | "step" | "sentAt">[];
  readonly duties: readonly Duty[];
}

/** Rows that go over to the record that stays. */
export interface MovedRows {
  readonly meetings: readonly MeetingId[];
  readonly suggested: readonly ReferralId[];
  readonly suggestedBy: readonly ReferralId[];
  readonly outreach: readonly OutreachId[];
  readonly duties: readonly DutyId[];
}

/** What a student wrote about a person, as far as two records of them can be made one. */
export type MergedFields = Pick<
  Contact,
  "organisation" | "title" | "link" | "email" | "phone" | "zone" | "howMet" | "notes" | "noteLevel"
>;

/** Two records made one. The other stays behind, hidden, so that it can be taken apart again. */
export interface ContactMerge {
  readonly id: ContactMergeId;
  readonly studentId: PersonId;
  readonly keptId: ContactId;
  readonly mergedId: ContactId;
  readonly mergedName: string;
  readonly at: Instant;
  readonly undoneAt: Instant | null;
  readonly moved: MovedRows;
  /** The fields of the one that stayed, before and after. */
  readonly before: MergedFields;
  readonly after: MergedFields;
}

export type MergePlan =
  | { readonly ok: false; readonly reason: "same_record" | "met_together" | "one_suggested_other" }
  | {
      readonly ok: true;
      readonly kept: MergeSide;
      readonly merged: MergeSide;
      readonly fields: MergedFields;
      readonly moved: MovedRows;
      /** What both have and only one can: it stays behind with the record that goes. */
      readonly putAway: readonly Pick<Outreach, "id" | "step" | "sentAt">[];
      readonly ended: readonly Duty[];
    };

/**
 * How two records of one person become one. The one that stays is the one to whom more was written, then with more meetings,
 * then the older one; what it lacks it takes from the other. Two people at one meeting, or of whom one suggested the
 * other, are two people.
 */
export function planMerge(one: MergeSide, other: MergeSide): MergePlan {
  if (one.contact.id === other.contact.id) return { ok: false, reason: "same_record" };
  if (one.meetings.some((id) => other.meetings.includes(id))) return { ok: false, reason: "met_together" };
  if (leadsTo(one, other) || leadsTo(other, one)) return { ok: false, reason: "one_suggested_other" };
  const [kept, merged] = [one, other].toSorted(byWeight) as [MergeSide, MergeSide];
  const steps = new Set(kept.outreach.map(({ step }) => step));
  const kinds = new Set(kept.duties.map(({ kind }) => kind));
  const stays = ({ kind }: Duty) => ONE_LINE.has(kind) && kinds.has(kind);
  return {
    ok: true,
    kept,
    merged,
    fields: mergeFields(kept.contact, merged.contact),
    moved: {
      meetings: merged.meetings,
      suggested: merged.suggested.map(({ id }) => id),
      suggestedBy: merged.suggestedBy.map(({ id }) => id),
      outreach: merged.outreach.flatMap(({ id, step }) => (steps.has(step) ? [] : [id])),
      duties: merged.duties.flatMap((duty) => (stays(duty) ? [] : [duty.id])),
    },
    putAway: merged.outreach.filter(({ step }) => steps.has(step)),
    ended: merged.duties.filter((duty) => stays(duty) && duty.doneAt === null && duty.waivedAt === null),
  };
}

/** Duties of which one person has a single line. */
const ONE_LINE: ReadonlySet<DutyKind> = new Set<DutyKind>(["keep_in_touch", "follow_up_due"]);

const leadsTo = (from: MergeSide, to: MergeSide) =>
  from.suggested.some(({ contactId }) => contactId === to.contact.id);

function byWeight(a: MergeSide, b: MergeSide): number {
  return (
    written(b) - written(a) ||
    b.meetings.length - a.meetings.length ||
    (a.contact.createdAt < b.contact.createdAt ? -1 : 1)
  );
}

/** How far the writing to somebody got: nothing, a draft, a message, and a follow-up. */
const written = ({ outreach }: MergeSide) =>
  Math.max(0, ...outreach.map(({ step, sentAt }) => (sentAt === null ? 1 : step === "first" ? 2 : 3)));

const MOST_NOTES = 4000;

function mergeFields(kept: Contact, merged: Contact): MergedFields {
  const notes = [kept.notes, merged.notes].filter((part) => part !== null);
  const both = notes.length === 0 ? null : [...new Set(notes)].join("\n\n");
  const levels = [kept.noteLevel, merged.noteLevel];
  return {
    organisation: kept.organisation ?? merged.organisation,
    title: kept.title ?? merged.title,
    link: kept.link ?? merged.link,
    email: kept.email ?? merged.email,
    phone: kept.phone ?? merged.phone,
    zone: kept.zone ?? merged.zone,
    howMet: kept.howMet ?? merged.howMet,
    notes: both !== null && both.length > MOST_NOTES ? kept.notes : both,
    // The more private of the two: joining shows nothing to anybody who could not read it before.
    noteLevel: NOTE_LEVELS.find((level) => levels.includes(level)) ?? kept.noteLevel,
  };
}

/** The fields of a record that is taken apart: what nobody touched since is as it was before. */
export function unmergeFields(
  now: MergedFields,
  { before, after }: Pick<ContactMerge, "before" | "after">,
): MergedFields {
  const names = Object.keys(before) as (keyof MergedFields)[];
  const back = names.filter((name) => now[name] === after[name]).map((name) => [name, before[name]]);
  return { ...fieldsOf(now), ...(Object.fromEntries(back) as Partial<MergedFields>) };
}

export function fieldsOf(contact: MergedFields): MergedFields {
  const { organisation, title, link, email, phone, zone, howMet, notes, noteLevel } = contact;
  return { organisation, title, link, email, phone, zone, howMet, notes, noteLevel };
}
