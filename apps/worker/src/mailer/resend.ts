import { Resend } from "resend";
import { classify } from "./classify.ts";
import type { Mailer, MailRequest } from "./port.ts";

export interface ResendOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** The SDK has no deadline of its own. */
  readonly timeoutMs?: number;
}

export function resendMailer({ apiKey, baseUrl, timeoutMs = 10_000 }: ResendOptions): Mailer {
  const resend = new Resend(apiKey, { baseUrl });
  return {
    async send(mail, idempotencyKey) {
      try {
        const response = await resend.emails.send(writable(mail), {
          ...(idempotencyKey ? { idempotencyKey } : {}),
          signal: AbortSignal.timeout(timeoutMs),
        });
        return classify(response);
      } catch {
        // The SDK promises not to throw. If it does, nobody knows how far the request came.
        return { kind: "ambiguous", reason: "no_answer" };
      }
    },
  };
}

type Sent = Parameters<Resend["emails"]["send"]>[0];

function writable({ headers, tags, attachments, ...mail }: MailRequest): Sent {
  return {
    ...mail,
    tags: [...tags],
    ...(headers ? { headers: { ...headers } } : {}),
    ...(attachments ? { attachments: attachments.map((file) => ({ ...file })) } : {}),
  };
}
