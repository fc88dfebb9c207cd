export { addContact, type AddedContact } from "./add-contact.ts";
export * from "./change-contact.ts";
export * from "./contact.ts";
export * from "./merge.ts";
export * from "./merge-contacts.ts";
export * from "./parse-pasted.ts";
export * from "./ports.ts";
export * from "./same-name.ts";
export * from "./schemas.ts";
