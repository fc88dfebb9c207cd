import { addStarterTemplates } from "../assignments/save-template.ts";
import { insertPerson, invite } from "../people/add-person.ts";
import type { OfficeId, PersonId } from "../shared/ids.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { CreateOffice } from "./schemas.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";

/** An installation's operator opens an empty office and invites its first admin. There is no actor yet. */
export async function createOffice(
  deps: Deps,
  input: CreateOffice,
): Promise<{ readonly officeId: OfficeId; readonly personId: PersonId }> {
  const officeId = deps.newId<OfficeId>();
  return deps.transact(officeId, async (stores) => {
    await stores.office.insert({
      id: officeId,
      name: input.name,
      zone: input.zone,
      senderName: input.name,
      replyTo: null,
      settings: DEFAULT_SETTINGS,
      revision: 1,
    });
    await addStarterTemplates(deps, stores);
    const fields = {
      id: deps.newId<PersonId>(),
      name: input.adminName,
      email: input.adminEmail,
      zone: input.zone,
    };
    const admin = await insertPerson(deps, stores, fields, ["admin"]);
    await invite(deps, stores, admin, DEFAULT_SETTINGS, 1);
    await stores.audit.append({
      id: deps.newId(),
      kind: "office.created",
      actorId: null,
      studentId: null,
      subjectId: officeId,
      via: "operator",
      at: deps.now(),
      detail: { adminId: admin.id },
    });
    return { officeId, personId: admin.id };
  });
}
