import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";

const words = adminWords.home;

/** Who is in the office, each number leading to the people behind it. */
export function Counts({ setup }: { setup: RouterOutputs["office"]["setup"] }) {
  const unassigned = setup.cohorts - setup.cohortsWithAdvisor;
  const counts = [
    { label: words.counts.student, count: setup.students, href: routes.adminPeople({ role: "student" }) },
    { label: words.counts.advisor, count: setup.advisors, href: routes.adminPeople({ role: "advisor" }) },
    { label: words.counts.admin, count: setup.admins, href: routes.adminPeople({ role: "admin" }) },
    { label: words.counts.invited, count: setup.invited, href: routes.adminPeople({ status: "invited" }) },
    { label: words.counts.disabled, count: setup.disabled, href: routes.adminPeople({ status: "disabled" }) },
    { label: words.cohorts, count: setup.cohorts, href: routes.adminCohorts() },
  ];
  return (
    <Card title={words.people}>
      <ul>
        {counts.map(({ label, count, href }) => (
          <li
            key={label}
            className="relative flex min-h-10 items-center justify-between gap-4 border-t first:border-t-0 hover:bg-sunken"
          >
            <Link href={href} prefetch={false} className="row-link">
              {label}
            </Link>
            <span className="font-semibold tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
      {unassigned > 0 ? (
        <p className="mt-2 text-sm text-warn">
          <Link href={routes.adminCohorts()} className="underline">
            {words.withoutAdvisor(unassigned)}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
