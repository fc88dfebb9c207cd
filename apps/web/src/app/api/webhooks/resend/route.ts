import { receiveWebhook } from "@askaround/db/webhooks";
import { getEnv } from "@/env.ts";
import { now } from "@/server/clock.ts";
import { webDb } from "@/server/database.ts";
import { plainly } from "@/server/forms.ts";
import { readAtMost } from "@/server/read-body.ts";

const MOST_BYTES = 100_000;
const LONGEST_HEADER = 1_000;

/** Takes what the provider says became of a mail, if it signed it, and lets the worker read it. */
export async function POST(request: Request): Promise<Response> {
  const secrets = getEnv().RESEND_WEBHOOK_SECRET;
  if (!secrets) return plainly(404, "This installation takes no webhooks: RESEND_WEBHOOK_SECRET is not set.");
  const [id, timestamp, signature] = ["svix-id", "svix-timestamp", "svix-signature"].map(
    (name) => request.headers.get(name) ?? "",
  );
  if (!id || !timestamp || !signature || id.length + signature.length > LONGEST_HEADER)
    return plainly(401, "This event is not signed.");
  const payload = await readAtMost(request, MOST_BYTES);
  if (payload === null) return plainly(413, "This event is too long.");
  const received = await receiveWebhook(
    webDb().db,
    { id, timestamp, signature, payload },
    { secrets, now: now() },
  );
  if (received === "forged") return plainly(401, "This event’s signature does not hold.");
  return new Response(null, { status: 200, headers: { "cache-control": "no-store" } });
}
