import { recordAct } from "../audit/record.ts";
import { sameValue } from "../prep/merge-edits.ts";
import { requirePrepDesk } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { PersonId, PrepTemplateId } from "../shared/ids.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { AddTemplate, ArchiveTemplate, ChangeTemplate } from "./schemas.ts";
import { STARTER_TEMPLATES } from "./starter-templates.ts";
import type { PrepTemplate, TemplateContent } from "./template.ts";

/** Adds a template that the whole office can give out. A copy is one that begins with another's content. */
export async function addTemplate(deps: Deps, actor: Actor, input: AddTemplate): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    if (await stores.assignments.findTemplate(input.requestId)) return;
    await insert(deps, stores, actor.personId, input.requestId, input.name, input.content);
    await recordAct(deps, stores, actor, "prep_template.added", { subjectId: input.requestId });
  });
}

/** A change of what is asked makes a new version; what was given out before keeps its own. */
export async function changeTemplate(deps: Deps, actor: Actor, input: ChangeTemplate): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const template = await requireTemplate(stores, input.templateId);
    const content = await stores.assignments.findVersion(template.id, template.version);
    const asksTheSame = sameValue(content, input.content);
    if (asksTheSame && template.name === input.name) return;
    requireRevision(template.revision, input.revision);
    const version = asksTheSame ? template.version : template.version + 1;
    const next = { ...template, name: input.name, version, revision: template.revision + 1 };
    if (!asksTheSame) await stores.assignments.addVersion(template.id, version, input.content);
    if (!(await stores.assignments.saveTemplate(next))) throw staleEdit();
    await recordAct(deps, stores, actor, "prep_template.changed", {
      subjectId: template.id,
      detail: { version },
    });
  });
}

/** Out of the way, or back. What was given out goes on. */
export async function archiveTemplate(deps: Deps, actor: Actor, input: ArchiveTemplate): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const template = await requireTemplate(stores, input.templateId);
    if ((template.archivedAt !== null) === input.archived) return;
    const archivedAt = input.archived ? deps.now() : null;
    const next = { ...template, archivedAt, revision: template.revision + 1 };
    if (!(await stores.assignments.saveTemplate(next))) throw staleEdit();
    await recordAct(deps, stores, actor, "prep_template.archived", {
      subjectId: template.id,
      detail: { archived: input.archived },
    });
  });
}

export async function requireTemplate(stores: Stores, id: PrepTemplateId): Promise<PrepTemplate> {
  const template = await stores.assignments.findTemplate(id);
  if (!template) throw new AppError("not_found", "We can’t find that template.");
  return template;
}

/** Gives an office that has no template those that new ones begin with. Done twice, it is done once. */
export async function addStarters(deps: Deps, actor: Actor): Promise<void> {
  requirePrepDesk(actor);
  await deps.transact(actor.officeId, async (stores) => {
    if (await stores.assignments.hasTemplates()) return;
    await addStarterTemplates(deps, stores);
    await recordAct(deps, stores, actor, "prep_template.added", {
      subjectId: actor.officeId,
      detail: { starters: STARTER_TEMPLATES.length },
    });
  });
}

/** What a new office begins with; part of the unit of work that opens it. */
export async function addStarterTemplates(deps: Deps, stores: Stores): Promise<void> {
  for (const { name, content } of STARTER_TEMPLATES) {
    await insert(deps, stores, null, deps.newId(), name, content);
  }
}

async function insert(
  deps: Deps,
  stores: Stores,
  createdBy: PersonId | null,
  id: PrepTemplateId,
  name: string,
  content: TemplateContent,
): Promise<void> {
  const row = { id, name, version: 1, archivedAt: null, createdBy, createdAt: deps.now(), revision: 1 };
  await stores.assignments.insertTemplate(row);
  await stores.assignments.addVersion(id, 1, content);
}
