export * from "./message.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
export * from "./send-to-students.ts";
export * from "./why-not.ts";
