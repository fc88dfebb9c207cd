export * from "./adopt-referral.ts";
export * from "./name-permission.ts";
export * from "./ports.ts";
export * from "./record-permission.ts";
export * from "./referral.ts";
export * from "./schemas.ts";
