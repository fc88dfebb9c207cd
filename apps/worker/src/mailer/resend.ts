import { Resend } from "resend";
import { callsPerSecondIn, classify, classifyBatch, type ProviderResponse } from "./classify.ts";
import type { Mailer, MailRequest, Refusal } from "./port.ts";

export interface ResendOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** The SDK has no deadline of its own. */
  readonly timeoutMs?: number;
  /** Told of each call, whatever came of it. */
  readonly onCall?: (call: Call) => void;
}

export interface Call {
  readonly endpoint: "emails" | "batch";
  readonly ms: number;
  /** What the provider says it takes; null when it does not say. */
  readonly callsPerSecond: number | null;
}

export function resendMailer({ apiKey, baseUrl, timeoutMs = 10_000, onCall }: ResendOptions): Mailer {
  const resend = new Resend(apiKey, { baseUrl });
  /** Null when the SDK threw, which it promises not to: then nobody knows how far the request came. */
  const timed = async (
    endpoint: Call["endpoint"],
    ask: () => Promise<ProviderResponse>,
  ): Promise<ProviderResponse | null> => {
    const startedAt = performance.now();
    const response = await ask().catch(() => null);
    const ms = performance.now() - startedAt;
    onCall?.({ endpoint, ms, callsPerSecond: callsPerSecondIn(response?.headers ?? null) });
    return response;
  };
  const options = (idempotencyKey: string) => ({
    ...(idempotencyKey ? { idempotencyKey } : {}),
    signal: AbortSignal.timeout(timeoutMs),
  });
  return {
    async send(mail, key) {
      const response = await timed("emails", () => resend.emails.send(writable(mail), options(key)));
      return response ? classify(response) : NOBODY_KNOWS;
    },
    async sendBatch(mails, key) {
      const response = await timed("batch", () => resend.batch.send(mails.map(writable), options(key)));
      return response ? classifyBatch(response, mails.length) : NOBODY_KNOWS;
    },
  };
}

const NOBODY_KNOWS: Refusal = { kind: "ambiguous", reason: "no_answer" };

type Sent = Parameters<Resend["emails"]["send"]>[0];

function writable({ headers, tags, attachments, ...mail }: MailRequest): Sent {
  return {
    ...mail,
    tags: [...tags],
    ...(headers ? { headers: { ...headers } } : {}),
    ...(attachments ? { attachments: attachments.map((file) => ({ ...file })) } : {}),
  };
}
