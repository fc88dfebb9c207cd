import type { AuditKind } from "../audit/event.ts";
import { recordAct } from "../audit/record.ts";
import { looksAfter } from "../cohorts/require-looked-after.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { RemarkId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import {
  decideBringingBack,
  decideFlag,
  decideRemarkEdit,
  decideTakingBack,
  type Remark,
  type RemarkRefusal,
} from "./remark.ts";
import type { ChangeRemark, RemarkRef, WriteRemark } from "./schemas.ts";

const REASONS: Readonly<Record<RemarkRefusal, string>> = {
  not_author: "Only whoever wrote it can change it.",
  too_late: "That can be changed for an hour. Write another one instead.",
  taken_back: "It was taken back meanwhile.",
  not_a_flag: "Only a flag can be closed.",
};

/** Writes a note, a flag or kudos on the record of a student whom the actor looks after. */
export async function writeRemark(deps: Deps, actor: Actor, input: WriteRemark): Promise<void> {
  requireStaff(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { remarkId: id, studentId, kind, topic } = input;
    if (!(await looksAfter(stores, actor, studentId))) throw studentNotFound();
    const sent = await stores.remarks.findForUpdate(id);
    if (sent && (sent.authorId !== actor.personId || sent.studentId !== studentId)) throw notFound();
    if (sent) return;
    await stores.remarks.insert({
      id,
      studentId,
      kind,
      topic: kind === "flag" ? topic : null,
      text: input.text ?? "",
      authorId: actor.personId,
      writtenAt: deps.now(),
      editedAt: null,
      closedAt: null,
      closedBy: null,
      takenBackAt: null,
    });
    await recordAct(deps, stores, actor, "remark.written", { studentId, subjectId: id, detail: { kind } });
  });
}

/** Puts the words right; the ones that stood there are kept. */
export function changeRemark(
  deps: Deps,
  actor: Actor,
  { remarkId, kind, text }: ChangeRemark,
): Promise<void> {
  return change(deps, actor, remarkId, "remark.changed", (remark) => {
    if (remark.kind !== kind) throw notFound();
    return decideRemarkEdit(remark, actor.personId, text ?? "", deps.now());
  });
}

/** It is gone from every page; the office’s record and the student’s export still say that it was. */
export function takeRemarkBack(deps: Deps, actor: Actor, { remarkId }: RemarkRef): Promise<void> {
  return change(deps, actor, remarkId, "remark.taken_back", (remark) =>
    decideTakingBack(remark, actor.personId, deps.now()),
  );
}

/** Undoes taking back. */
export function bringRemarkBack(deps: Deps, actor: Actor, { remarkId }: RemarkRef): Promise<void> {
  return change(deps, actor, remarkId, "remark.brought_back", (remark) =>
    decideBringingBack(remark, actor.personId, deps.now()),
  );
}

/** The flag asks for nobody any more. */
export function closeFlag(deps: Deps, actor: Actor, { remarkId }: RemarkRef): Promise<void> {
  return change(deps, actor, remarkId, "remark.closed", (remark) =>
    decideFlag(remark, actor.personId, false, deps.now()),
  );
}

/** It does after all. */
export function reopenFlag(deps: Deps, actor: Actor, { remarkId }: RemarkRef): Promise<void> {
  return change(deps, actor, remarkId, "remark.reopened", (remark) =>
    decideFlag(remark, actor.personId, true, deps.now()),
  );
}

async function change(
  deps: Deps,
  actor: Actor,
  id: RemarkId,
  kind: AuditKind,
  decide: (remark: Remark) => ReturnType<typeof decideRemarkEdit>,
): Promise<void> {
  requireStaff(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const remark = await find(stores, actor, id);
    const decision = decide(remark);
    if (!decision.ok) throw new AppError("rule_violated", REASONS[decision.why]);
    if (decision.next === null) return;
    if (decision.next.text !== remark.text) {
      await stores.remarks.addEdit({ remarkId: id, text: remark.text, replacedAt: deps.now() });
    }
    await stores.remarks.save(decision.next);
    await recordAct(deps, stores, actor, kind, { studentId: remark.studentId, subjectId: id });
  });
}

async function find(stores: Stores, actor: Actor, id: RemarkId): Promise<Remark> {
  const remark = await stores.remarks.findForUpdate(id);
  if (!remark || !(await looksAfter(stores, actor, remark.studentId))) throw notFound();
  return remark;
}

const notFound = () => new AppError("not_found", "We can’t find what was written there.");
const studentNotFound = () => new AppError("not_found", "We can’t find that student.");
