export * from "./delivery.ts";
export * from "./ports.ts";
