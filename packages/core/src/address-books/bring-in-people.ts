import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { insertContact } from "../contacts/add-contact.ts";
import type { Contact } from "../contacts/contact.ts";
import { canAddContact, canChangeContact } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { ContactId } from "../shared/ids.ts";
import { idTaken, staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { type BookEntry, FILLABLE, type Fillable } from "./book-entry.ts";
import { judgeBook, type KnownPerson } from "./judge-book.ts";
import type { BringInPeople } from "./schemas.ts";

type Row = BringInPeople["people"][number];

export interface Filled {
  readonly contactId: ContactId;
  readonly fields: readonly Fillable[];
  readonly revision: number;
}

export interface PeopleBroughtIn {
  readonly added: readonly ContactId[];
  readonly filled: readonly Filled[];
  /** How many were here by now, or gone, so that nothing was done. */
  readonly left: number;
}

/**
 * Adds people of an address book to a student’s own, and fills in what is not known of those who are there. Nothing that the
 * student wrote is replaced, and whoever came in meanwhile does not come in twice. All or none.
 */
export async function bringInPeople(
  deps: Deps,
  actor: Actor,
  input: BringInPeople,
): Promise<PeopleBroughtIn> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    const added: ContactId[] = [];
    const filled: Filled[] = [];
    const known = (await stores.contacts.listOf(actor.personId)).map(knownPerson);
    for (const row of input.people) {
      if (row.fill === null) {
        if (await add(deps, stores, actor, row, known)) added.push(row.requestId);
        continue;
      }
      const fill = await fillIn(deps, stores, actor, row, row.fill);
      if (fill) filled.push(fill);
    }
    if (added.length + filled.length > 0) await refreshProgress(stores, actor.personId);
    return { added, filled, left: input.people.length - added.length - filled.length };
  });
}

/** A record as a file is compared with it. */
export function knownPerson(contact: Contact): KnownPerson {
  const { id, name, organisation, email, link } = contact;
  const empty = FILLABLE.filter((field) => contact[field] === null);
  return { contactId: id, name, organisation, email, link, empty, joined: [] };
}

async function add(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  row: Row,
  known: KnownPerson[],
): Promise<boolean> {
  const { requestId: id, fill: _fill, anyway, ...fields } = row;
  const before = await stores.contacts.findForUpdate(id);
  if (before && before.studentId !== actor.personId) throw idTaken();
  if (before) return false;
  const entry: BookEntry = { ...fields, line: 1, contactId: null, problem: null, losses: [] };
  if (!anyway && judgeBook([entry], known)[0]?.outcome !== "new") return false;
  await insertContact(deps, stores, actor, { id, ...fields });
  const { name, organisation, email, link } = fields;
  known.push({ contactId: id, name, organisation, email, link, empty: [], joined: [] });
  return true;
}

async function fillIn(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  row: Row,
  id: ContactId,
): Promise<Filled | null> {
  const contact = await stores.contacts.findForUpdate(id);
  if (!contact || !canChangeContact(actor, contact)) return null;
  const fields = FILLABLE.filter((field) => contact[field] === null && row[field] !== null);
  if (fields.length === 0) return null;
  const values = Object.fromEntries(fields.map((field) => [field, row[field]]));
  const revision = contact.revision + 1;
  if (!(await stores.contacts.save({ ...contact, ...values, revision }))) throw staleEdit();
  await recordAct(deps, stores, actor, "contact.changed", { studentId: actor.personId, subjectId: id });
  return { contactId: id, fields, revision };
}
