import { addMinutes, type ContactId, type Instant, type ReferralId } from "@askaround/core/shared";
import { HOW_MET } from "./fields.ts";
import { mailboxOf } from "./names.ts";
import type { DemoCohort, DemoProfessional, DemoStudent, World } from "./world.ts";
import { later } from "./world.ts";

/** A professional somebody suggested, until the student gets in touch. */
export interface Suggestion {
  readonly referral: { readonly id: ReferralId; contactId?: ContactId | null };
  readonly professional: DemoProfessional;
  readonly suggestedBy: string;
  readonly at: Instant;
}

export interface KnownContact {
  readonly id: ContactId;
  readonly professional: DemoProfessional;
}

/** Whom one student knows, and whom they have heard of. */
export interface Circle {
  readonly known: KnownContact[];
  readonly heardOf: Set<DemoProfessional>;
  readonly open: Suggestion[];
}

export function emptyCircle(): Circle {
  return { known: [], heardOf: new Set(), open: [] };
}

/** Somebody of the cohort's fields whom this student has not heard of; undefined once they know everyone. */
export function someoneNew(world: World, cohort: DemoCohort, circle: Circle): DemoProfessional | undefined {
  for (let tries = 0; tries < 8; tries += 1) {
    const candidate = world.random.pick(cohort.professionals);
    if (!circle.heardOf.has(candidate)) return candidate;
  }
  return undefined;
}

/**
 * Whom the student meets next: most often somebody they were pointed to, so that referrals run several deep.
 * The contact is added shortly before `by`. Undefined when there is nobody new.
 */
export function getInTouch(
  world: World,
  student: DemoStudent,
  cohort: DemoCohort,
  circle: Circle,
  by: Instant,
): KnownContact | undefined {
  const { random } = world;
  const pointedTo = circle.open.findIndex((suggestion) => suggestion.at < addMinutes(by, -30));
  if (pointedTo >= 0 && random.chance(0.75)) {
    const [suggestion] = circle.open.splice(pointedTo, 1);
    if (suggestion) return adopt(world, student, circle, suggestion, by);
  }
  const professional = someoneNew(world, cohort, circle);
  if (!professional) return undefined;
  const createdAt = later(addMinutes(by, -random.between(20, 4_000)), world.term.startsAt);
  return addContact(world, student, circle, professional, createdAt, random.pick(HOW_MET));
}

function adopt(world: World, student: DemoStudent, circle: Circle, suggestion: Suggestion, by: Instant) {
  const createdAt = later(addMinutes(by, -world.random.between(20, 1_500)), addMinutes(suggestion.at, 5));
  const howMet = `Suggested by ${suggestion.suggestedBy}`;
  const contact = addContact(world, student, circle, suggestion.professional, createdAt, howMet);
  suggestion.referral.contactId = contact.id;
  return contact;
}

const NOTES = [
  "Prefers mornings. Likes short messages.",
  "We both grew up by the water.",
  "Started in a different field and changed at thirty.",
  "Knows the program director well.",
];

export function addContact(
  world: World,
  student: DemoStudent,
  circle: Circle,
  professional: DemoProfessional,
  createdAt: Instant,
  howMet: string,
): KnownContact {
  const { random, rows, officeId } = world;
  const { name, organisation, title } = professional;
  const domain = organisation.toLowerCase().replace(/[^a-z]/g, "");
  const id = random.idAt<ContactId>(createdAt);
  rows.contacts.push({
    officeId,
    id,
    studentId: student.id,
    professionalId: professional.id,
    name,
    organisation,
    title,
    link: random.chance(0.6) ? `https://${domain}.test/people/${mailboxOf(name)}` : null,
    email: random.chance(0.85) ? `${mailboxOf(name)}@${domain}.test` : null,
    phone: random.chance(0.3) ? `+1 202 555 01${String(random.between(0, 99)).padStart(2, "0")}` : null,
    zone: professional.zone,
    howMet,
    notes: random.chance(0.3) ? random.pick(NOTES) : null,
    noteLevel: random.chance(0.12) ? "only_me" : random.chance(0.2) ? "office" : "my_advisor",
    createdAt,
    revision: 1,
  });
  circle.heardOf.add(professional);
  const contact = { id, professional };
  circle.known.push(contact);
  return contact;
}
