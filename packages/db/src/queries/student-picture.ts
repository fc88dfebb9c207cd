import { canReadNote, type StudentScope } from "@askaround/core/policy";
import { type ReferralState, referralState } from "@askaround/core/referrals";
import type { Actor, ContactId, PersonId } from "@askaround/core/shared";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, debriefs, people, referrals } from "../schema/index.ts";
import { latestPermission } from "./permissions.ts";
import { contactFacts, NOTHING_YET } from "./referrals.ts";
import { studentInScope } from "./staff-scope.ts";

/** More than a picture can show; beyond it the oldest are left out. */
const MOST = 1000;
/** In place of a name that the student keeps. */
const HIDDEN = "Someone";

/**
 * Who led a student to whom, for their staff. Names stand where the level of the contact’s note lets this reader see
 * them; somebody who is no contact yet, where those of the suggestion’s write-up and of who suggested them do.
 */
export async function getStudentPicture(
  tx: Tx,
  scope: StudentScope,
  { studentId }: { readonly studentId: PersonId },
  reader: Actor,
) {
  const found = await selectSuggestions(tx, scope, studentId);
  const ids = [...new Set(found.flatMap((row) => [row.referrerContactId, row.contactId ?? []].flat()))];
  const facts = await contactFacts(tx, scope.officeId, ids);
  const known = await selectContacts(tx, scope, ids);
  const stateOf = (id: ContactId | null, letGoAt: (typeof found)[number]["letGoAt"]): ReferralState =>
    referralState({ letGoAt, ...((id && facts.get(id)) || NOTHING_YET) });
  const shown = known.map((contact) => {
    const state = stateOf(contact.contactId, null);
    const named = canReadNote(reader, contact.noteLevel, studentId);
    // Where somebody works is said of those who were met; of others it could tell who they are.
    const organisation = named || state === "met" || state === "meeting_set" ? contact.organisation : null;
    return {
      contactId: contact.contactId,
      name: named ? contact.name : HIDDEN,
      organisation,
      state,
      noteLevel: contact.noteLevel,
    };
  });
  const byId = new Map(shown.map((contact) => [contact.contactId, contact]));
  return {
    people: shown.map(({ noteLevel: _level, ...contact }) => contact),
    referrals: found.toReversed().map(({ writeUpLevel, letGoAt, name, organisation, ...row }) => {
      const referrer = byId.get(row.referrerContactId);
      const levels = [referrer?.noteLevel ?? "only_me", writeUpLevel ?? "my_advisor"] as const;
      const named = levels.every((level) => canReadNote(reader, level, studentId));
      return {
        ...row,
        name: named ? name : HIDDEN,
        organisation: named ? organisation : null,
        referrerName: referrer?.name ?? "",
        state: stateOf(row.contactId, letGoAt),
      };
    }),
  };
}

function selectSuggestions(tx: Tx, scope: StudentScope, studentId: PersonId) {
  const permission = latestPermission(tx);
  return tx
    .select({
      referralId: referrals.id,
      name: referrals.name,
      organisation: referrals.organisation,
      letGoAt: referrals.letGoAt,
      referrerContactId: referrals.referrerContactId,
      contactId: referrals.contactId,
      writeUpLevel: debriefs.noteLevel,
      answer: permission.answer,
      introducedAt: permission.introducedAt,
      revokedReason: permission.revokedReason,
    })
    .from(referrals)
    .innerJoin(people, and(eq(people.officeId, referrals.officeId), eq(people.id, referrals.studentId)))
    .leftJoin(
      debriefs,
      and(eq(debriefs.officeId, referrals.officeId), eq(debriefs.meetingId, referrals.meetingId)),
    )
    .leftJoinLateral(permission, sql`true`)
    .where(and(studentInScope(tx, scope), eq(people.id, studentId)))
    .orderBy(desc(referrals.createdAt), desc(referrals.id))
    .limit(MOST);
}

function selectContacts(tx: Tx, { officeId }: StudentScope, ids: readonly ContactId[]) {
  if (ids.length === 0) return [];
  return tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      organisation: contacts.organisation,
      noteLevel: contacts.noteLevel,
    })
    .from(contacts)
    .where(and(eq(contacts.officeId, officeId), inArray(contacts.id, [...ids])));
}
