export * from "./ports.ts";
export * from "./remark.ts";
export * from "./schemas.ts";
export * from "./write-remark.ts";
