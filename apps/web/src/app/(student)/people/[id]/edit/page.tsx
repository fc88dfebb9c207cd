import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { titleWhen, trpc } from "@/trpc/server.tsx";
import { contactWords as words } from "@/words/contacts.ts";
import { requiredPerson } from "../../../_parts/required-person.ts";
import { contactValues } from "../../contact-values.ts";
import { ChangeContactForm } from "./change-contact-form.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return titleWhen(trpc.contacts.get.queryOptions({ contactId: id }), words.page.edit);
}

export default async function EditPersonPage({ params }: Props) {
  const { id } = await params;
  const contact = await requiredPerson(id, routes.personEdit);
  return (
    <>
      <PageHeader
        title={words.edit.title(contact.name)}
        back={<BackLink href={routes.person(id)}>{contact.name}</BackLink>}
      />
      <ChangeContactForm
        contactId={contact.contactId}
        revision={contact.revision}
        values={contactValues(contact)}
      />
    </>
  );
}
