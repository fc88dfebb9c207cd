import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { adminWords } from "@/words/admin.ts";
import { PersonStatus } from "../people-columns.tsx";
import { Access } from "./access.tsx";
import { ChangePersonForm } from "./change-person-form.tsx";
import { Invitation } from "./invitation.tsx";
import { PersonCohorts } from "./person-cohorts.tsx";

type PersonPageProps = { params: Promise<{ id: string }> };

const words = adminWords.person;
const personQuery = (personId: string) => trpc.people.get.queryOptions({ personId });

export async function generateMetadata({ params }: PersonPageProps) {
  const person = await required(personQuery((await params).id));
  return { title: person.name };
}

export default async function PersonPage({ params }: PersonPageProps) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [person, cohorts] = await Promise.all([
    required(personQuery(id)),
    required(trpc.cohorts.list.queryOptions()),
  ]);
  return (
    <>
      <PageHeader
        title={person.name}
        eyebrow={<PersonStatus status={person.status} />}
        back={<BackLink href={routes.adminPeople()}>{words.back}</BackLink>}
      />
      {person.disabledAt ? (
        <Banner tone="warn" className="mb-6">
          {words.disabledNow(person.name)}
        </Banner>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card title={words.details}>
          <ChangePersonForm person={person} />
        </Card>
        <div className="flex flex-col gap-4">
          <Invitation person={person} zone={viewer.zone} />
          <PersonCohorts
            person={person}
            zone={viewer.zone}
            open={cohorts.filter(({ archivedAt }) => archivedAt === null)}
          />
          <Access
            personId={person.id}
            name={person.name}
            disabled={person.disabledAt !== null}
            isViewer={person.id === viewer.personId}
          />
          <Link
            href={routes.adminAudit({ person: person.id })}
            className="link inline-flex min-h-11 items-center self-start"
          >
            {words.audit}
          </Link>
        </div>
      </div>
    </>
  );
}
