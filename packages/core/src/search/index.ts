export * from "./excerpt.ts";
export { fold } from "./fold.ts";
export * from "./search-words.ts";
