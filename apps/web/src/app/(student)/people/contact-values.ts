import type { RouterOutputs } from "@/trpc/types.ts";

type Contact = RouterOutputs["contacts"]["get"];

/** What the contact form holds: text only, since that is what fields hold. */
export interface ContactValues {
  name: string;
  organisation: string;
  title: string;
  email: string;
  phone: string;
  link: string;
  zone: string;
  howMet: string;
  notes: string;
  noteLevel: Contact["noteLevel"];
}

export const EMPTY_CONTACT: ContactValues = {
  name: "",
  organisation: "",
  title: "",
  email: "",
  phone: "",
  link: "",
  zone: "",
  howMet: "",
  notes: "",
  noteLevel: "my_advisor",
};

export function contactValues(contact: Contact): ContactValues {
  return {
    name: contact.name,
    organisation: contact.organisation ?? "",
    title: contact.title ?? "",
    email: contact.email ?? "",
    phone: contact.phone ?? "",
    link: contact.link ?? "",
    zone: contact.zone ?? "",
    howMet: contact.howMet ?? "",
    notes: contact.notes ?? "",
    noteLevel: contact.noteLevel,
  };
}
