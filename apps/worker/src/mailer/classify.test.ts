import { expect, test } from "vitest";
import { classify } from "./classify.ts";

const error = (statusCode: unknown, name: string, headers: Record<string, string> | null = {}) => ({
  data: null,
  error: { statusCode, name, message: "not for us" },
  headers,
});

test.each([
  [
    { data: { id: "e1" }, error: null, headers: {} },
    { kind: "accepted", providerId: "e1" },
  ],
  [
    { data: null, error: null, headers: null },
    { kind: "ambiguous", reason: "no_answer" },
  ],
  [
    { data: {}, error: null, headers: {} },
    { kind: "ambiguous", reason: "no_answer" },
  ],
  [
    { data: { id: 7 }, error: null, headers: {} },
    { kind: "ambiguous", reason: "no_answer" },
  ],
  [
    { data: "<html>", error: "<html>", headers: {} },
    { kind: "ambiguous", reason: "no_answer" },
  ],
  [error(null, "application_error", null), { kind: "ambiguous", reason: "no_answer" }],
  [error("422", "validation_error"), { kind: "ambiguous", reason: "no_answer" }],
  [error(500, "internal_server_error"), { kind: "ambiguous", reason: "http_500" }],
  [error(503, "application_error"), { kind: "ambiguous", reason: "http_503" }],
  [error(408, "application_error"), { kind: "ambiguous", reason: "http_408" }],
  [
    error(409, "concurrent_idempotent_requests"),
    { kind: "ambiguous", reason: "concurrent_idempotent_requests" },
  ],
  [error(409, "invalid_idempotent_request"), { kind: "key_reused" }],
  [error(429, "rate_limit_exceeded", { "retry-after": "3" }), { kind: "slow_down", retryAfterMs: 3_000 }],
  [error(429, "rate_limit_exceeded", { "retry-after": "soon" }), { kind: "slow_down", retryAfterMs: 1_000 }],
  [error(429, "rate_limit_exceeded", { "retry-after": "9999" }), { kind: "slow_down", retryAfterMs: 60_000 }],
  [error(429, "daily_quota_exceeded"), { kind: "pause", reason: "daily_quota_exceeded" }],
  [error(429, "monthly_quota_exceeded"), { kind: "pause", reason: "monthly_quota_exceeded" }],
  [error(401, "missing_api_key"), { kind: "pause", reason: "missing_api_key" }],
  [error(403, "validation_error"), { kind: "pause", reason: "validation_error" }],
  [error(404, "not_found"), { kind: "pause", reason: "not_found" }],
  [error(400, "validation_error"), { kind: "refused", reason: "validation_error" }],
  [error(422, "missing_required_field"), { kind: "refused", reason: "missing_required_field" }],
  [error(413, "application_error"), { kind: "refused", reason: "application_error" }],
])("%j", (response, want) => {
  expect(classify(response)).toEqual(want);
});
