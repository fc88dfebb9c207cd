import { AppError } from "../shared/errors.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import type { Person } from "./person.ts";

/** A member of this office, locked. Throws `not_found`. */
export async function requirePerson(stores: Stores, id: PersonId): Promise<Person> {
  const person = await stores.people.findForUpdate(id);
  if (!person) throw new AppError("not_found", "We can’t find that person.");
  return person;
}

/** Throws `invalid` at the email field when somebody else in this office has the address. */
export async function requireFreeEmail(stores: Stores, email: string, self?: PersonId): Promise<void> {
  const holder = await stores.people.findByEmail(email);
  if (holder === null || holder.id === self) return;
  const message = "Someone in this office already has this email address.";
  throw new AppError("invalid", message, { email: message });
}

/** Throws unless another admin who can sign in remains when this one goes. Call before the change. */
export async function requireAnotherAdmin(stores: Stores): Promise<void> {
  if ((await stores.people.countActiveAdmins()) > 1) return;
  const message = "This is the office’s only admin. Make someone else an admin first.";
  throw new AppError("rule_violated", message, { roles: message });
}
