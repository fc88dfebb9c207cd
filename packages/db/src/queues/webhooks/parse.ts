import type { WebhookEvent } from "@askaround/core/reminders";
import { type Instant, InstantSchema } from "@askaround/core/shared";

/** An event about one mail of ours, or what else it is. */
export type ReadWebhook =
  | { readonly kind: "mail"; readonly mail: MailEvent }
  /** Known and of no consequence here, such as an opened mail. */
  | { readonly kind: "irrelevant" }
  | { readonly kind: "not_understood" };

export interface MailEvent {
  readonly event: WebhookEvent;
  /** From the tag that every mail carries; null when the provider left it out. */
  readonly deliveryId: string | null;
  readonly providerId: string | null;
  /** Where the mail went, in lower case. */
  readonly address: string | null;
  readonly at: Instant | null;
}

const STATES: ReadonlyMap<unknown, WebhookEvent["state"]> = new Map([
  ["email.sent", "accepted"],
  ["email.delivery_delayed", "delayed"],
  ["email.delivered", "delivered"],
  ["email.failed", "failed"],
  ["email.suppressed", "suppressed"],
  ["email.bounced", "bounced"],
  ["email.complained", "complained"],
]);

const IRRELEVANT =
  /^(email\.(opened|clicked|scheduled|received)|(contact|domain|topic|inbox|suppression)\.[a-z_.]+)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PROVIDER_ID = /^[\w-]{1,100}$/;
const ADDRESS = /^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/;

/** Reads what the provider sent. Never throws: what cannot be understood is said to be so. */
export function readWebhook(body: string): ReadWebhook {
  const said = objectOf(jsonOf(body));
  const type = said["type"];
  const state = STATES.get(type);
  if (state === undefined)
    return { kind: typeof type === "string" && IRRELEVANT.test(type) ? "irrelevant" : "not_understood" };
  const data = objectOf(said["data"]);
  const mail = {
    deliveryId: matching(UUID, tagOf(data["tags"])),
    providerId: matching(PROVIDER_ID, data["email_id"]),
    address: matching(ADDRESS, firstOf(data["to"]))?.toLowerCase() ?? null,
    at: InstantSchema.safeParse(said["created_at"]).data ?? null,
  };
  if (mail.deliveryId === null && mail.providerId === null) return { kind: "not_understood" };
  return { kind: "mail", mail: { ...mail, event: { state, permanent: isPermanent(data["bounce"]) } } };
}

function isPermanent(bounce: unknown): boolean {
  const type = objectOf(bounce)["type"];
  return typeof type === "string" && type.toLowerCase() === "permanent";
}

/** The provider documents tags as an object, and has sent them as a list of names and values. */
function tagOf(tags: unknown): unknown {
  if (!Array.isArray(tags)) return objectOf(tags)["delivery"];
  return objectOf(tags.find((tag) => objectOf(tag)["name"] === "delivery"))["value"];
}

function firstOf(to: unknown): unknown {
  return Array.isArray(to) ? to[0] : to;
}

function matching(shape: RegExp, value: unknown): string | null {
  return typeof value === "string" && shape.test(value) ? value : null;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
