/** How often an advisor wants to hear what waits for them. */
export const DIGEST_RHYTHMS = ["daily", "weekly", "off"] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];
