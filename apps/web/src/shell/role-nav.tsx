"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import {
  CalendarDays,
  ChartColumn,
  CircleCheckBig,
  ClipboardCheck,
  Contact,
  GraduationCap,
  House,
  Inbox,
  Layers,
  Mail,
  Scale,
  Share2,
  Users,
  type LucideIcon,
} from "lucide-react";
import { roleHome, routes } from "../routes.ts";
import { shellWords } from "../words/shell.ts";

export type Role = keyof typeof roleHome;

type Place = {
  href: string;
  label: string;
  Icon: LucideIcon;
  /** What belongs to it at addresses of its own. */
  also?: readonly string[];
};

const words = shellWords.navigation;

const PLACES: Record<Role, readonly Place[]> = {
  student: [
    { href: routes.today(), label: words.today, Icon: CircleCheckBig },
    { href: routes.people(), label: words.people, Icon: Users },
    { href: routes.meetings(), label: words.meetings, Icon: CalendarDays },
    { href: routes.referrals(), label: words.referrals, Icon: Share2 },
  ],
  advisor: [
    { href: routes.advisor(), label: words.needsYou, Icon: Inbox },
    { href: routes.advisorCohorts(), label: words.cohorts, Icon: Layers },
    {
      href: routes.advisorStudents(),
      label: words.students,
      Icon: GraduationCap,
      also: [routes.advisorBulkActs()],
    },
    {
      href: routes.advisorReview(),
      label: words.review,
      Icon: ClipboardCheck,
      also: [routes.advisorAssign(), routes.advisorTemplates()],
    },
    { href: routes.advisorProfessionals(), label: words.professionals, Icon: Contact },
    { href: routes.advisorReports(), label: words.reports, Icon: ChartColumn },
  ],
  admin: [
    { href: routes.admin(), label: words.home, Icon: House },
    { href: routes.adminPeople(), label: words.people, Icon: Users },
    { href: routes.adminCohorts(), label: words.cohorts, Icon: Layers },
    { href: routes.adminProfessionals(), label: words.professionals, Icon: Contact },
    { href: routes.adminEmails(), label: words.emails, Icon: Mail },
    { href: routes.adminPolicies(), label: words.policies, Icon: Scale },
  ],
};

/** "page" on the place itself, "true" anywhere below it. A role's start page has nothing below it. */
function currency(path: string, { href, also = [] }: Place, role: Role): "page" | "true" | undefined {
  if (path === href) return "page";
  const below = href !== roleHome[role]() && path.startsWith(`${href}/`);
  return below || also.some((start) => path === start || path.startsWith(`${start}/`)) ? "true" : undefined;
}

/** A role's places: a bar within reach of the thumb on phones (students) or under the top bar (staff), a rail above. */
export function RoleNav({ role }: { role: Role }) {
  const path = usePathname();
  return (
    <nav
      aria-label={shellWords.mainNavigation}
      className={`z-30 border-line bg-surface md:static md:flex-1 md:border-0 md:bg-transparent md:px-3 print:hidden ${
        role === "student"
          ? "fixed inset-x-0 bottom-0 border-t max-md:group-has-data-sheet/shell:hidden pb-[env(safe-area-inset-bottom)] md:pb-0"
          : "order-last w-full border-t md:order-none"
      }`}
    >
      <ul className="flex justify-around md:flex-col md:gap-1">
        {PLACES[role].map((place) => (
          <li key={place.href} className="flex-auto md:flex-none">
            <Link
              href={place.href}
              aria-current={currency(path, place, role)}
              className="flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent px-1 text-min min-[360px]:whitespace-nowrap text-ink-2 -outline-offset-4 hover:text-ink aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-primary md:min-h-11 md:flex-row md:justify-start md:gap-3 md:rounded-control md:border-t-0 md:px-3 md:text-base md:outline-offset-2 md:hover:bg-sunken md:aria-[current]:bg-primary-soft"
            >
              <place.Icon aria-hidden className="size-5 shrink-0" />
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
