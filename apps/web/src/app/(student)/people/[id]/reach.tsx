import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { zoneWords } from "@askaround/ui/format-time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { contactWords } from "@/words/contacts.ts";

const { page: words, fields } = contactWords;

/** How to reach someone, and how the two found each other. */
export function Reach({ contact }: { contact: RouterOutputs["contacts"]["get"] }) {
  const rows: [string, ReactNode][] = [
    [fields.email, contact.email && <Out href={`mailto:${contact.email}`}>{contact.email}</Out>],
    [
      fields.phone,
      contact.phone && <Out href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}>{contact.phone}</Out>,
    ],
    [fields.link, contact.link && <Out href={contact.link}>{contact.link.replace(/^https?:\/\//i, "")}</Out>],
    [fields.zone, contact.zone && zoneWords(contact.zone)],
    [fields.howMet, contact.howMet],
  ];
  const known = rows.filter(([, detail]) => Boolean(detail)).map(([term, detail]) => ({ term, detail }));
  return (
    <Card title={words.details}>
      {known.length > 0 ? (
        <DescriptionList items={known} />
      ) : (
        <p className="text-ink-2">
          {words.noDetails}{" "}
          <Link href={routes.personEdit(contact.contactId)} className="link">
            {words.addDetails}
          </Link>
        </p>
      )}
    </Card>
  );
}

function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noreferrer noopener" className="link break-all">
      {children}
    </a>
  );
}
