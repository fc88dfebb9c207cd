import { storeWebhook } from "@/server/webhooks.ts";

/** What Resend says became of a mail. Nothing is read here: the worker applies it. */
export function POST(request: Request): Promise<Response> {
  return storeWebhook(request);
}
