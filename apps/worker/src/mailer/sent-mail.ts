import type { Instant } from "@askaround/core/shared";
import { toInstant } from "@askaround/core/shared";
import { Resend } from "resend";

/** One mail as the provider remembers it. */
export interface SentMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly createdAt: Instant;
  /** "sent", "delivered", "bounced" and so on; null when it does not say. */
  readonly lastEvent: string | null;
  /** The tag we gave it; null when the provider does not list tags. */
  readonly deliveryId: string | null;
}

/** Asks the provider what it has sent, newest first. Needs a key that may read. */
export interface SentMailReader {
  /** A page of mails before the mail `after`, or the newest. Null when the provider did not answer. */
  page(after: string | null): Promise<{ readonly mails: readonly SentMail[]; readonly more: boolean } | null>;
  /** The tag of one mail; null when it is not told. */
  deliveryIdOf(id: string): Promise<string | null>;
}

const PAGE = 100;

export function resendReader(apiKey: string, baseUrl: string): SentMailReader {
  const resend = new Resend(apiKey, { baseUrl });
  return {
    async page(after) {
      const { data } = await resend.emails.list({ limit: PAGE, ...(after === null ? {} : { after }) });
      if (!data) return null;
      return { mails: data.data.map(asSentMail), more: data.has_more };
    },
    async deliveryIdOf(id) {
      const { data } = await resend.emails.get(id);
      return deliveryTag(data);
    },
  };
}

interface Listed {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly created_at: string;
  readonly last_event: string;
}

function asSentMail(mail: Listed): SentMail {
  return {
    id: mail.id,
    to: mail.to,
    subject: mail.subject,
    createdAt: toInstant(new Date(mail.created_at).toISOString()),
    lastEvent: mail.last_event ?? null,
    deliveryId: deliveryTag(mail),
  };
}

function deliveryTag(mail: unknown): string | null {
  const tags: unknown = typeof mail === "object" && mail !== null ? Reflect.get(mail, "tags") : null;
  if (!Array.isArray(tags)) return null;
  const tag: unknown = tags.find((one: unknown) => isTag(one) && one.name === "delivery");
  return isTag(tag) ? tag.value : null;
}

function isTag(one: unknown): one is { readonly name: string; readonly value: string } {
  return typeof one === "object" && one !== null && typeof Reflect.get(one, "value") === "string";
}
