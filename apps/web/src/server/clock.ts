import { instantFromMillis, type Instant } from "@askaround/core/shared";

/** The one place of the web process that asks what time it is. */
export function now(): Instant {
  return instantFromMillis(Date.now());
}
