/** One mail as it is stored and sent, every time the same. */
export interface MailRequest {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly replyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
  readonly attachments?: readonly {
    readonly filename: string;
    /** Base64. */
    readonly content: string;
    readonly contentType: string;
  }[];
}

/** What an answer other than an acceptance proves. */
export type Refusal =
  /** Nothing was sent, and sending the same again would be refused again. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Nothing was sent: too many requests a second. */
  | { readonly kind: "slow_down"; readonly retryAfterMs: number }
  /** Nothing was sent, and nothing else will be until someone acts: key, domain, quota. */
  | { readonly kind: "pause"; readonly reason: string }
  /** It may have been sent. */
  | { readonly kind: "ambiguous"; readonly reason: string }
  /** Another mail was sent under this key before. */
  | { readonly kind: "key_reused" };

/** What the provider's answer proves. */
export type Answer = { readonly kind: "accepted"; readonly providerId: string } | Refusal;

/** The same for many mails in one call, which are taken or refused as one. */
export type BatchAnswer = { readonly kind: "accepted"; readonly providerIds: readonly string[] } | Refusal;

/** Sends stored mail. Never throws: whatever happens is an answer. */
export interface Mailer {
  send(mail: MailRequest, idempotencyKey: string): Promise<Answer>;
  /** At most 100, none with an attachment. */
  sendBatch(mails: readonly MailRequest[], idempotencyKey: string): Promise<BatchAnswer>;
}
