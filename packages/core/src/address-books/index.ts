export * from "./book-entry.ts";
export * from "./bring-in-people.ts";
export type { DecodeBytes } from "./card-lines.ts";
export * from "./judge-book.ts";
export * from "./read-cards.ts";
export * from "./read-own-file.ts";
export * from "./read-people-table.ts";
export * from "./schemas.ts";
export * from "./take-back-people.ts";
