import type { Contact } from "../contacts/contact.ts";
import { oweReferral } from "../duties/owe.ts";
import { firstPermission } from "../referrals/permission-entry.ts";
import type { Referral } from "../referrals/referral.ts";
import { dateIn } from "../shared/calendar.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ContactId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Meeting } from "./meeting.ts";
import { checkSuggested } from "./refuse-debrief.ts";
import type { RecordDebrief } from "./schemas.ts";

/** Writes the people suggested in a meeting, each with the first entry of its permission ledger. */
export async function addSuggested(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  meeting: Meeting,
  suggested: RecordDebrief["suggested"],
): Promise<void> {
  if (suggested.length === 0) return;
  const problems = checkSuggested(meeting, await metContacts(stores, meeting), suggested);
  const [first] = Object.values(problems);
  if (first !== undefined) throw new AppError("invalid", first, problems);
  await requireFreshIds(stores, suggested);

  const referrals = suggested.map((person) => referralOf(deps, meeting, person));
  await stores.referrals.addAll(referrals);
  for (const referral of referrals) await oweReferral(deps, stores, referral);
  for (const { id, permission } of suggested) {
    const answered = { ...permission, ...givenInMeeting(meeting, permission) };
    await stores.referrals.addPermission(firstPermission(deps, actor, id, answered));
  }
}

/** Unless the student says otherwise, an answer was given in the meeting, on its day. */
function givenInMeeting(
  { actualEndAt, studentZone }: Meeting,
  { answer, how, givenOn }: RecordDebrief["suggested"][number]["permission"],
) {
  if (answer === "not_asked" || actualEndAt === null) return {};
  if (how !== null && how !== "in_meeting") return { how, givenOn };
  return { how: "in_meeting" as const, givenOn: givenOn ?? dateIn(actualEndAt, studentZone) };
}

async function metContacts(stores: Stores, meeting: Meeting): Promise<Contact[]> {
  const contacts: Contact[] = [];
  for (const id of meeting.contactIds) {
    const contact = await stores.contacts.find(id);
    if (contact) contacts.push(contact);
  }
  return contacts;
}

async function requireFreshIds(stores: Stores, suggested: RecordDebrief["suggested"]): Promise<void> {
  for (const [index, { id }] of suggested.entries()) {
    const isTaken = suggested.findIndex((other) => other.id === id) < index;
    if (!isTaken && !(await stores.referrals.findForUpdate(id))) continue;
    const message = "This person was already saved. Remove them and add them again.";
    throw new AppError("conflict", message, { [`suggested.${index}.name`]: message });
  }
}

function referralOf(deps: Deps, meeting: Meeting, person: RecordDebrief["suggested"][number]): Referral {
  const { id, name, organisation, title, referrerContactId } = person;
  return {
    id,
    studentId: meeting.studentId,
    meetingId: meeting.id,
    referrerContactId: referrerContactId ?? hostOf(meeting),
    name,
    organisation,
    title,
    contactId: null,
    letGoAt: null,
    letGoReason: null,
    createdAt: deps.now(),
  };
}

function hostOf({ id, contactIds: [host] }: Meeting): ContactId {
  if (host === undefined) throw new Error(`Meeting ${id} has no one to meet.`);
  return host;
}
