export * from "./ports.ts";
export * from "./referral.ts";
export * from "./schemas.ts";
