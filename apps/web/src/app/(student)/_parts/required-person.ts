import "server-only";
import { notFound, redirect } from "next/navigation";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";

/** One of the student’s people. The address of a record that was joined with another leads on to that one. */
export async function requiredPerson(id: string, addressOf: (id: string) => string = routes.person) {
  const contact = await required(trpc.contacts.get.queryOptions({ contactId: id }));
  if (contact.contactId !== id) redirect(addressOf(contact.contactId));
  // Nothing is written to or about somebody who asked to be taken out; their own page says so.
  if (contact.forgottenAt !== null && addressOf !== routes.person) notFound();
  return contact;
}
