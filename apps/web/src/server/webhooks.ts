import { receiveWebhook } from "@askaround/db/webhooks";
import { getEnv } from "../env.ts";
import { now } from "./clock.ts";
import { webDb } from "./database.ts";
import { plainly } from "./forms.ts";
import { readAtMost } from "./read-body.ts";

const MOST_BYTES = 100_000;
const LONGEST_HEADERS = 1_000;

/** Stores what the provider says became of a mail, if it signed it. 200 only once it is kept. */
export async function storeWebhook(request: Request): Promise<Response> {
  const secrets = getEnv().RESEND_WEBHOOK_SECRET;
  if (!secrets) return plainly(404, "This installation takes no webhooks: RESEND_WEBHOOK_SECRET is not set.");
  const header = (name: string) => request.headers.get(name) ?? "";
  const signed = {
    id: header("svix-id"),
    timestamp: header("svix-timestamp"),
    signature: header("svix-signature"),
  };
  if (!signed.id || !signed.signature || signed.id.length + signed.signature.length > LONGEST_HEADERS)
    return plainly(401, "This event is not signed.");
  const payload = await readAtMost(request, MOST_BYTES);
  if (payload === null) return plainly(413, "This event is too long.");
  const received = await receiveWebhook(webDb().db, { ...signed, payload }, { secrets, now: now() });
  if (received === "forged") return plainly(401, "This event’s signature does not hold.");
  return new Response(null, { status: 200, headers: { "cache-control": "no-store" } });
}
