import { officeScope } from "@askaround/core/policy";
import { AppError, type DeliveryId, idSchema } from "@askaround/core/shared";
import { getEmail, getSentMail, type SentMail } from "@askaround/db/queries";
import { TRPCError } from "@trpc/server";
import { SENT_MAIL_HEADERS } from "../security-headers.ts";
import { callerOf } from "./caller.ts";
import { inOwnOffice, type Unit } from "./context.ts";
import { plainly } from "./forms.ts";
import { log } from "./log.ts";
import { recordRefusal } from "./refusal.ts";

const NOT_FOUND = "There is no such email to see.";

/** Shows an admin a mail of their office and notes that they looked, both or neither. */
export async function showSentMail(request: Request, id: string): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none")
    return plainly(403, "This address answers its own pages only.");
  const deliveryId = idSchema<DeliveryId>().safeParse(id);
  if (!deliveryId.success) return plainly(404, NOT_FOUND);
  let unit: Unit | undefined;
  try {
    const mail = await inOwnOffice(callerOf(request.headers), (opened) => {
      unit = opened;
      return viewMail(opened, deliveryId.data);
    });
    if (!mail) return plainly(404, NOT_FOUND);
    const text = new URL(request.url).searchParams.get("part") === "text";
    const type = `text/${text ? "plain" : "html"}; charset=utf-8`;
    return new Response(text ? mail.text : mail.html, {
      headers: { ...SENT_MAIL_HEADERS, "content-type": type },
    });
  } catch (thrown) {
    return refused(thrown, unit);
  }
}

async function viewMail(unit: Unit, deliveryId: DeliveryId): Promise<SentMail | null> {
  const { actor, deps, read } = unit;
  const scope = officeScope(actor);
  const [mail, email] = await Promise.all([
    read((db) => getSentMail(db, scope, { deliveryId })),
    read((db) => getEmail(db, scope, { deliveryId })),
  ]);
  if (!mail || !email) return null;
  await deps.transact(actor.officeId, ({ audit }) =>
    audit.append({
      id: deps.newId(),
      kind: "mail.viewed",
      actorId: actor.personId,
      studentId: null,
      subjectId: deliveryId,
      via: actor.via,
      at: deps.now(),
      detail: { kind: email.kind, recipient: email.recipientId },
    }),
  );
  return mail;
}

async function refused(thrown: unknown, unit: Unit | undefined): Promise<Response> {
  if (thrown instanceof TRPCError && thrown.code === "UNAUTHORIZED") return plainly(401, thrown.message);
  if (thrown instanceof AppError && thrown.code === "forbidden") {
    if (unit) await recordRefusal(unit.actor, "emails.show");
    return plainly(403, thrown.message);
  }
  log.error({ err: thrown }, "a mail could not be shown");
  return plainly(500, "This email could not be shown. Try again.");
}
