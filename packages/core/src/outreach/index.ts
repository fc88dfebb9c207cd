export * from "./check-draft.ts";
export * from "./care.ts";
export * from "./keep-outreach.ts";
export * from "./next-step.ts";
export * from "./offer-ask.ts";
export * from "./outreach.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
