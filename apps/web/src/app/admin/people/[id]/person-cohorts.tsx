import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";

type Person = RouterOutputs["people"]["get"];

const words = adminWords.person;

/** The cohorts somebody is a part of, as a student or as an advisor. */
export function PersonCohorts({ person }: { person: Person }) {
  const items = [
    person.roles.includes("student") && {
      term: words.enrolledIn,
      detail: <Cohorts cohorts={person.enrolledIn} />,
    },
    person.roles.includes("advisor") && { term: words.advises, detail: <Cohorts cohorts={person.advises} /> },
  ].filter((item) => item !== false);
  if (items.length === 0) return null;
  return (
    <Card title={words.cohorts}>
      <DescriptionList layout="stacked" items={items} />
    </Card>
  );
}

function Cohorts({ cohorts }: { cohorts: readonly { id: string; name: string }[] }) {
  if (cohorts.length === 0) return words.none;
  return (
    <ul className="flex flex-col gap-1">
      {cohorts.map(({ id, name }) => (
        <li key={id}>
          <Link href={routes.adminCohort(id)} prefetch={false} className="link">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
