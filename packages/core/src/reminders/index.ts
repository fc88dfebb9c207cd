export * from "./delivery.ts";
export * from "./plan.ts";
export * from "./ports.ts";
export * from "./quiet-hours.ts";
export * from "./preferences.ts";
export * from "./webhook.ts";
