import { ChangeContact } from "@askaround/core/contacts";
import { readWith } from "@/forms/read-with.ts";
import type { ContactValues } from "../../contact-values.ts";

export const readChangeContact = (contactId: string, revision: number) => (values: ContactValues) =>
  readWith(ChangeContact, { ...values, contactId, revision });
