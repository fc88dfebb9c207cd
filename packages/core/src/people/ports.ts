import type { Role } from "../shared/actor.ts";
import type { DeliveryKind } from "../reminders/delivery.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { MailWishes } from "../reminders/wishes.ts";
import type { Membership, Person } from "./person.ts";

export interface PeopleStore {
  find(id: PersonId): Promise<Person | null>;
  /** Those of these who are there, in no order. */
  list(ids: readonly PersonId[]): Promise<readonly Person[]>;
  findForUpdate(id: PersonId): Promise<Person | null>;
  findByEmail(email: string): Promise<Person | null>;
  insert(person: Person): Promise<void>;
  /** Writes everything but id and creation if the stored revision is still `person.revision - 1`; false when it is not. */
  save(person: Person): Promise<boolean>;
  memberships(id: PersonId): Promise<readonly Membership[]>;
  addMembership(membership: Membership): Promise<void>;
  removeMembership(personId: PersonId, role: Role): Promise<void>;
  mailWishes(id: PersonId): Promise<MailWishes | null>;
  setMailWishes(id: PersonId, wishes: MailWishes): Promise<void>;
  /** Switches one kind of mail on or off; whether that changed anything. */
  setMailWanted(id: PersonId, kind: DeliveryKind, wanted: boolean, at: Instant): Promise<boolean>;
  /** Admins who can still sign in; an office keeps at least one. Locks them for the rest of the unit of work. */
  countActiveAdmins(): Promise<number>;
}
