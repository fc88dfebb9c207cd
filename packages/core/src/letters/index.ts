export * from "./eml.ts";
export { type Letter } from "./letter.ts";
export * from "./mailto.ts";
export * from "./typed-text.ts";
