import { AddContact, parsePasted } from "@askaround/core/contacts";
import { readWith } from "@/forms/read-with.ts";
import type { ContactValues } from "../contact-values.ts";

export { parsePasted };

export const readAddContact = (requestId: string) => (values: ContactValues) =>
  readWith(AddContact, { ...values, requestId });
