import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { cohortRuleWords } from "@/words/cohort-rules.ts";
import { MoveStudent } from "./move-student.tsx";

type Person = RouterOutputs["people"]["get"];

type PersonCohortsProps = {
  person: Person;
  /** Cohorts that are not archived. */
  open: readonly { readonly id: string; readonly name: string }[];
  zone: string;
};

const words = adminWords.person;

/** The cohorts somebody is a part of, as a student or as an advisor. */
export function PersonCohorts({ person, open, zone }: PersonCohortsProps) {
  const items = [
    person.roles.includes("student") && {
      term: words.enrolledIn,
      detail: <Cohorts cohorts={person.enrolledIn} />,
    },
    person.leftBehind.length > 0 && {
      term: words.leftBehind,
      detail: <Former person={person} zone={zone} />,
    },
    person.roles.includes("advisor") && { term: words.advises, detail: <Cohorts cohorts={person.advises} /> },
  ].filter((item) => item !== false);
  if (items.length === 0) return null;
  return (
    <Card title={words.cohorts}>
      <DescriptionList layout="stacked" items={items} />
      {person.enrolledIn.map((from) => (
        <MoveStudent
          key={from.id}
          personId={person.id}
          name={person.name}
          from={from}
          to={open.filter(({ id }) => !person.enrolledIn.some((one) => one.id === id))}
        />
      ))}
    </Card>
  );
}

function Former({ person, zone }: { person: Person; zone: string }) {
  return (
    <ul className="flex flex-col gap-1">
      {person.leftBehind.map(({ enrolmentId, id, name, enrolledAt, leftAt, leftBy }) => (
        <li key={enrolmentId}>
          <Link href={routes.adminCohort(id)} prefetch={false} className="link">
            {name}
          </Link>{" "}
          <span className="text-sm text-ink-2">
            <Time at={enrolledAt} zone={zone} format="day" />
            {" – "}
            {leftAt === null ? null : <Time at={leftAt} zone={zone} format="day" />}
            {leftBy === "rule" ? `, ${cohortRuleWords.leftByRule}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Cohorts({ cohorts }: { cohorts: readonly { id: string; name: string; by?: string }[] }) {
  if (cohorts.length === 0) return words.none;
  return (
    <ul className="flex flex-col gap-1">
      {cohorts.map(({ id, name, by }) => (
        <li key={id}>
          <Link href={routes.adminCohort(id)} prefetch={false} className="link">
            {name}
          </Link>
          {by === "rule" ? <span className="text-sm text-ink-2">, {cohortRuleWords.byRule}</span> : null}
        </li>
      ))}
    </ul>
  );
}
