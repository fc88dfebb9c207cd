export { addPerson } from "./add-person.ts";
export * from "./change-person.ts";
export * from "./change-profile.ts";
export * from "./disable-person.ts";
export * from "./person.ts";
export * from "./ports.ts";
export * from "./resend-invitation.ts";
export * from "./schemas.ts";
export * from "./studies.ts";
