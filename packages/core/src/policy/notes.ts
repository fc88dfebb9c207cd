import type { Contact, NoteLevel } from "../contacts/contact.ts";
import type { Actor } from "../shared/actor.ts";
import type { PersonId } from "../shared/ids.ts";

/**
 * Whether an actor may read what a student wrote, by the level the student chose. The row itself must already
 * lie in the actor's scope: an advisor of other cohorts never gets as far as this question.
 */
export function canReadNote(actor: Actor, level: NoteLevel, ownerId: PersonId): boolean {
  if (actor.personId === ownerId) return true;
  if (actor.role === "student") return false;
  return level === "office" || (level === "my_advisor" && actor.role === "advisor");
}

type Shown = Pick<Contact, "studentId" | "name" | "organisation" | "noteLevel">;

/** The professional's name where the contact's note level allows it, else only where they work. */
export function shownContactName(actor: Actor, contact: Shown): string {
  if (canReadNote(actor, contact.noteLevel, contact.studentId)) return contact.name;
  return contact.organisation === null ? "someone" : `someone at ${contact.organisation}`;
}
