import { Resend } from "resend";

/** A call that says it comes from the provider, as it arrived. */
export interface SignedRequest {
  /** Of the event; every repetition carries the same. */
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly payload: string;
}

// Only its check of signatures is used, which asks nobody and needs no key.
const { webhooks } = new Resend("re_checks_signatures_only");

/**
 * Whether one of the secrets signed this request within the last five minutes. An older one may be a recording that
 * somebody plays back.
 */
export function verifyWebhook(request: SignedRequest, secrets: readonly string[]): boolean {
  const { payload, ...headers } = request;
  return secrets.some((webhookSecret) => {
    try {
      webhooks.verify({ payload, headers, webhookSecret });
      return true;
    } catch (error) {
      // The SDK reads the body once the signature holds; what cannot be read is for the worker to say.
      return error instanceof SyntaxError;
    }
  });
}
