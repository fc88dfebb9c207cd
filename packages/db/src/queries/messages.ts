import { whyNot, type MessageKind } from "@askaround/core/messages";
import type { OwnScope, StudentScope } from "@askaround/core/policy";
import type { Instant } from "@askaround/core/shared";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { advisorMessages, people } from "../schema/index.ts";
import { readRecipients } from "../stores/message-recipients.ts";
import { listChosen, missingOf } from "./progress.ts";
import { settingsOf } from "./settings.ts";

interface PreviewParams {
  readonly kind: MessageKind;
  readonly selection: Parameters<typeof listChosen>[2];
}

/** Who of those chosen would get it and who would not, with why; by name. */
export async function previewMessages(tx: Tx, scope: StudentScope, params: PreviewParams, now: Instant) {
  const advisorId = scope.kind === "office" ? null : scope.advisorId;
  const [settings, chosen] = await Promise.all([
    settingsOf(tx, scope.officeId),
    listChosen(tx, scope, params.selection, now),
  ]);
  const recipients = await readRecipients(tx, scope.officeId, chosen.ids, advisorId, now);
  const rows = recipients.map((recipient) => ({
    studentId: recipient.studentId,
    name: recipient.name,
    why: whyNot(recipient, params.kind, settings, now),
  }));
  return { rows, more: chosen.more, missing: missingOf(params.selection.chosen, rows.length) };
}

/** What advisors wrote to this student, the latest first. */
export function listOwnMessages(tx: Tx, scope: OwnScope) {
  return tx
    .select({
      id: advisorMessages.id,
      kind: advisorMessages.kind,
      text: advisorMessages.text,
      reasons: advisorMessages.reasons,
      from: people.name,
      createdAt: advisorMessages.createdAt,
    })
    .from(advisorMessages)
    .innerJoin(
      people,
      and(eq(people.officeId, advisorMessages.officeId), eq(people.id, advisorMessages.sentBy)),
    )
    .where(
      and(
        eq(advisorMessages.officeId, scope.officeId),
        eq(advisorMessages.studentId, scope.personId),
        isNull(advisorMessages.withdrawnAt),
      ),
    )
    .orderBy(desc(advisorMessages.createdAt))
    .limit(20);
}
