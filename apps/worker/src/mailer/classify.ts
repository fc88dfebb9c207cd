import type { Answer, BatchAnswer, Refusal } from "./port.ts";

/** The shape of every answer of the SDK, which does not throw on HTTP or network faults. Nothing in it is trusted. */
export interface ProviderResponse {
  readonly data: unknown;
  readonly error: unknown;
  readonly headers: Readonly<Record<string, string>> | null;
}

const DEFAULT_RETRY_AFTER_MS = 1_000;
const LONGEST_RETRY_AFTER_MS = 60_000;

export function classify(response: ProviderResponse): Answer {
  const providerId = textField(response.data, "id");
  if (providerId && !response.error) return { kind: "accepted", providerId };
  return refusalIn(response);
}

/** An acceptance names one id for each of `size` mails; anything less says nothing for sure. */
export function classifyBatch(response: ProviderResponse, size: number): BatchAnswer {
  const listed = field(response.data, "data");
  const ids = Array.isArray(listed) ? listed.flatMap((one) => textField(one, "id") ?? []) : [];
  if (!response.error && ids.length === size && new Set(ids).size === size) {
    return { kind: "accepted", providerIds: ids };
  }
  return refusalIn(response);
}

/** Nothing but a 4xx that the provider itself explains proves that a mail was not sent. */
function refusalIn({ error, headers }: ProviderResponse): Refusal {
  const status = numberField(error, "statusCode");
  const name = textField(error, "name") ?? "no_answer";
  if (name === "concurrent_idempotent_requests") return { kind: "ambiguous", reason: name };
  if (name === "invalid_idempotent_request") return { kind: "key_reused" };
  if (status === null || status < 400 || status >= 500 || status === 408 || status === 409) {
    return { kind: "ambiguous", reason: status === null ? "no_answer" : `http_${status}` };
  }
  if (name === "monthly_quota_exceeded" || name === "daily_quota_exceeded") {
    return { kind: "pause", reason: name };
  }
  if (status === 429) return { kind: "slow_down", retryAfterMs: retryAfterMs(headers) };
  // A wrong address of the API answers 404 or 405 to every mail alike.
  if (status === 401 || status === 403 || status === 404 || status === 405) {
    return { kind: "pause", reason: name };
  }
  return { kind: "refused", reason: name };
}

/** How many calls a second the provider takes, as it says with each answer; null when it does not say. */
export function callsPerSecondIn(headers: ProviderResponse["headers"]): number | null {
  const said = headers?.["ratelimit-limit"] ?? "";
  const limit = Number.parseFloat(said);
  // The window is a second unless it is given, as in "10;w=5".
  const seconds = Number(/;\s*w=(\d+)/.exec(said)?.[1] ?? 1);
  const rate = limit / seconds;
  return Number.isFinite(rate) && rate > 0 && rate <= 1_000 ? rate : null;
}

/** `retry-after` in milliseconds: whole seconds, as this provider sends it. */
function retryAfterMs(headers: ProviderResponse["headers"]): number {
  const seconds = Number(headers?.["retry-after"]);
  if (!Number.isFinite(seconds) || seconds <= 0) return DEFAULT_RETRY_AFTER_MS;
  return Math.min(seconds * 1_000, LONGEST_RETRY_AFTER_MS);
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textField(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === "string" && found !== "" ? found : null;
}

function numberField(value: unknown, name: string): number | null {
  const found = field(value, name);
  return typeof found === "number" ? found : null;
}
