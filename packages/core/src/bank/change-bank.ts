import { recordAct } from "../audit/record.ts";
import { requireOfficeManager } from "../policy/require.ts";
import { isClosingQuestion } from "../prep/label-question.ts";
import { questionBank } from "../prep/question-bank.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { OfficeQuestionId } from "../shared/ids.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { OfficeQuestion } from "./office-question.ts";
import type {
  AddOfficeQuestion,
  ChangeOfficeQuestion,
  OfferQuestion,
  PlaceOfficeQuestion,
} from "./schemas.ts";

/** More would be no bank to choose from. */
const MOST_QUESTIONS = 300;

/** Adds a question of the office's own, last of its phase. Sent twice, it adds one. */
export async function addOfficeQuestion(deps: Deps, actor: Actor, input: AddOfficeQuestion): Promise<void> {
  requireOfficeManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { requestId: id, ...fields } = input;
    const own = await stores.bank.list();
    if (own.some((question) => question.id === id)) return;
    if (own.length >= MOST_QUESTIONS)
      throw new AppError("rule_violated", "The bank is full. Change a question that you retired instead.");
    const position = nextPlace(own, fields.phase);
    await stores.bank.insert({ id, ...fields, position, retiredAt: null, revision: 1 });
    await recordAct(deps, stores, actor, "question.added", { subjectId: id });
  });
}

/** Changes its words, its phase or its fields. Lists that hold the old words keep them. */
export async function changeOfficeQuestion(
  deps: Deps,
  actor: Actor,
  { questionId, revision, ...fields }: ChangeOfficeQuestion,
): Promise<void> {
  requireOfficeManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const question = await requireQuestion(stores, questionId);
    if (sameFields(question, fields)) return;
    requireRevision(question.revision, revision);
    if (!(await stores.bank.save({ ...question, ...fields, revision: revision + 1 }))) throw staleEdit();
    if (question.phase !== fields.phase) {
      const position = nextPlace(await stores.bank.list(), fields.phase);
      await stores.bank.place([{ id: questionId, position }]);
    }
    await recordAct(deps, stores, actor, "question.changed", { subjectId: questionId });
  });
}

/** Moves a question among the office's own of its phase. */
export async function placeOfficeQuestion(
  deps: Deps,
  actor: Actor,
  { questionId, beforeId }: PlaceOfficeQuestion,
): Promise<void> {
  requireOfficeManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const question = await requireQuestion(stores, questionId);
    await stores.bank.place(decideOrder(await stores.bank.list(), question, beforeId));
    await recordAct(deps, stores, actor, "question.moved", { subjectId: questionId });
  });
}

/** Retires a question of the office's own, or hides one of the product's; and the other way round. Twice does no harm. */
export async function offerQuestion(deps: Deps, actor: Actor, input: OfferQuestion): Promise<void> {
  requireOfficeManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { bankId, offered } = input;
    const kind = offered ? "question.offered" : "question.withheld";
    const at = offered ? null : deps.now();
    const shipped = questionBank.find(({ id }) => id === bankId);
    if (shipped) {
      if (isClosingQuestion(shipped.text))
        throw new AppError("rule_violated", "The closing two end every list, so they can’t be hidden.");
      if ((await stores.bank.listHidden()).includes(bankId) !== offered) return;
      await stores.bank.setHidden(bankId, at);
      await recordAct(deps, stores, actor, kind, { subjectId: null, detail: { bankId } });
      return;
    }
    const question = await requireQuestion(stores, bankId as OfficeQuestionId);
    if ((question.retiredAt === null) === offered) return;
    await stores.bank.save({ ...question, retiredAt: at, revision: question.revision + 1 });
    await recordAct(deps, stores, actor, kind, { subjectId: question.id });
  });
}

/** The new places of a phase's questions when one of them stands before another, or last. Only those that move. */
export function decideOrder(
  all: readonly OfficeQuestion[],
  question: OfficeQuestion,
  beforeId: OfficeQuestionId | null,
): readonly Pick<OfficeQuestion, "id" | "position">[] {
  const phase = all.filter((each) => each.phase === question.phase);
  const others = phase.filter(({ id }) => id !== question.id);
  const found = others.findIndex(({ id }) => id === beforeId);
  const at = found === -1 ? others.length : found;
  return [...others.slice(0, at), question, ...others.slice(at)].flatMap(({ id, position: was }, position) =>
    was === position ? [] : [{ id, position }],
  );
}

function nextPlace(all: readonly OfficeQuestion[], phase: OfficeQuestion["phase"]): number {
  return 1 + Math.max(-1, ...all.filter((each) => each.phase === phase).map(({ position }) => position));
}

async function requireQuestion(stores: Stores, id: OfficeQuestionId): Promise<OfficeQuestion> {
  const question = await stores.bank.findForUpdate(id);
  if (!question) throw new AppError("not_found", "We can’t find that question.");
  return question;
}
