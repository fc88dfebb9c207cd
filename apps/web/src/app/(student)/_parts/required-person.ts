import "server-only";
import { redirect } from "next/navigation";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";

/** One of the student’s people. The address of a record that was joined with another leads on to that one. */
export async function requiredPerson(id: string, addressOf: (id: string) => string = routes.person) {
  const contact = await required(trpc.contacts.get.queryOptions({ contactId: id }));
  if (contact.contactId !== id) redirect(addressOf(contact.contactId));
  return contact;
}
