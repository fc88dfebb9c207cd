export * from "./ask-for-help.ts";
export * from "./help-request.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
