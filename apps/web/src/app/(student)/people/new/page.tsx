import type { Metadata } from "next";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { contactWords as words } from "@/words/contacts.ts";
import { AddContactForm } from "./add-contact-form.tsx";

export const metadata: Metadata = { title: words.new.title };

export default async function NewPersonPage() {
  const known = await required(trpc.contacts.names.queryOptions());
  return (
    <>
      <PageHeader
        title={words.new.title}
        lede={words.new.lede}
        back={<BackLink href={routes.people()}>{words.back}</BackLink>}
      />
      <AddContactForm known={known.map(({ contactId, name, email }) => ({ contactId, name, email }))} />
    </>
  );
}
