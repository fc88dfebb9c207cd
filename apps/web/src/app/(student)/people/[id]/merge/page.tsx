import Link from "next/link";
import { sameName } from "@askaround/core/contacts";
import { Card } from "@askaround/ui/card";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, titleWhen, trpc } from "@/trpc/server.tsx";
import { contactWords } from "@/words/contacts.ts";
import { requiredPerson } from "../../../_parts/required-person.ts";
import { mergeWords as words } from "@/words/merge.ts";
import { Preview } from "./preview.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ with?: string | string[] }> };

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return titleWhen(
    trpc.contacts.get.queryOptions({ contactId: id }),
    `${words.title} · ${contactWords.title}`,
  );
}

/** Two records of one person: first which the other one is, then what joining them does. */
export default async function MergePage({ params, searchParams }: Props) {
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const [contact, names] = await Promise.all([
    requiredPerson(id, (kept) => routes.personMerge(kept)),
    required(trpc.contacts.names.queryOptions()),
  ]);
  const otherId = typeof search.with === "string" ? search.with : null;
  const other = names.find(({ contactId }) => contactId === otherId);
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.person(id)}>{contact.name}</BackLink>}
        title={words.title}
        lede={other ? words.ledeBoth(contact.name, other.name) : words.lede(contact.name)}
      />
      {other ? (
        <Preview
          contactId={id}
          other={other}
          preview={await required(
            trpc.contacts.previewMerge.queryOptions({ contactId: id, otherId: other.contactId }),
          )}
        />
      ) : (
        <Choose contactId={id} name={contact.name} email={contact.email} names={names} />
      )}
    </>
  );
}

type Named = { contactId: string; name: string; organisation: string | null; email: string | null };
type ChooseProps = { contactId: string; name: string; email: string | null; names: readonly Named[] };

/** Those with the same name or address come first. */
function Choose({ contactId, name, email, names }: ChooseProps) {
  const others = names.filter((each) => each.contactId !== contactId);
  const isLikely = (each: Named) => sameName(each.name, name) || (email !== null && each.email === email);
  const rows = [...others.filter(isLikely), ...others.filter((each) => !isLikely(each))];
  if (rows.length === 0) return <EmptyState title={words.nobody} />;
  return (
    <Card title={words.choose}>
      <ul className="-mx-4 -mb-4 border-t sm:-mx-5 sm:-mb-5">
        {rows.map((each) => (
          <li
            key={each.contactId}
            className="relative flex min-h-14 items-center justify-between gap-3 border-b border-line px-4 py-2 last:border-b-0 hover:bg-sunken sm:px-5"
          >
            <span className="min-w-0">
              <Link href={routes.personMerge(contactId, each.contactId)} className="row-link font-semibold">
                {each.name}
              </Link>
              <span className="block text-sm text-ink-2">{each.organisation}</span>
            </span>
            {isLikely(each) ? <StatusPill tone="warn">{words.likely}</StatusPill> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
