import { gzipSync } from "node:zlib";
import { weighBuild } from "@askaround/scripts/bundle-budget";
import type { RunningApp } from "./apps.ts";
import type { Term } from "./load.ts";
import { type Asked, get, rates } from "./rate.ts";
import { against, type Finding, show, type Taken, withSpread } from "./report.ts";

export interface Apps {
  readonly product: RunningApp;
  /** The product on a database of 1,000 meetings. */
  readonly small: RunningApp;
  readonly fixed: RunningApp;
  readonly minimal: RunningApp;
}

const SECONDS = 4;
const LIST = `/api/trpc/meetings.list?input=${encodeURIComponent("{}")}`;
/** Without cookies nobody is signed in, and nothing is chosen; the session that this one says nobody looks up. */
const unread = ({ student }: Term) =>
  `askaround-session=unread; askaround-membership=${student.membershipId}`;
const HTML_KILOBYTES = 12;
const PER_SECOND = "/s";

/** S1 and S2: one student's meetings as a page and over tRPC, at ten connections. */
export async function meetingsGoals(apps: Apps, big: Term, small: Term): Promise<Finding[]> {
  const at = (app: RunningApp, path: string, cookie?: string): Asked => ({
    url: app.url + path,
    ...(cookie ? { cookie } : {}),
  });
  const page = await rates(
    {
      product: at(apps.product, "/meetings", big.student.cookie),
      fixed: at(apps.fixed, "/meetings", unread(big)),
      small: at(apps.small, "/meetings", small.student.cookie),
      minimal: at(apps.minimal, "/"),
    },
    SECONDS,
  );
  const list = await rates(
    {
      product: at(apps.product, LIST, big.student.cookie),
      fixed: at(apps.fixed, LIST, unread(big)),
      minimal: at(apps.minimal, "/api/trpc/list"),
    },
    SECONDS,
  );
  const shown = (of: Readonly<Record<string, Taken>>) =>
    Object.entries(of)
      .map(([name, one]) => `${name} ${withSpread(one, PER_SECOND)}`)
      .join(", ");
  return [
    against(
      {
        id: "S1",
        what: "Meetings page against one fixed actor without row-level security",
        seen: shown(page),
      },
      page.product,
      page.fixed,
      { atLeast: 0.9 },
    ),
    against(
      {
        id: "S1",
        what: "the same page with all meetings against 1,000",
        seen: shown({ all: page.product, small: page.small }),
      },
      page.product,
      page.small,
      { atLeast: 0.95 },
    ),
    against(
      { id: "S2", what: "meetings.list over tRPC against one fixed actor", seen: shown(list) },
      list.product,
      list.fixed,
      { atLeast: 0.9 },
    ),
  ];
}

/** S4: what a first visit loads, and the HTML of the longest pages. */
export async function sizeGoals(app: RunningApp, term: Term): Promise<Finding[]> {
  const weights = await weighBuild();
  const over = weights.filter(({ kilobytes, budget }) => kilobytes > budget);
  const nearest = weights.toSorted((a, b) => b.kilobytes / b.budget - a.kilobytes / a.budget)[0];
  const pages = [
    ["/meetings", term.student.cookie],
    ["/people", term.student.cookie],
    [`/advisor/cohorts/${term.cohortId}`, term.advisor.cookie],
    ["/advisor/students", term.advisor.cookie],
    ["/advisor", term.advisor.cookie],
  ] as const;
  const sizes = await Promise.all(
    pages.map(async ([path, cookie]) => {
      const kilobytes = gzipSync(await get({ url: app.url + path, cookie })).length / 1_024;
      return { path: path.replace(term.cohortId, "[id]"), kilobytes };
    }),
  );
  return [
    {
      id: "S4",
      what: "first-load JavaScript and styles, gzipped, of every route",
      seen: `${weights.length} weighed, ${over.length} over; nearest: ${nearest?.what} ${nearest?.kilobytes.toFixed(1)} of ${nearest?.budget} KB`,
      ratio: null,
      goal: "none over its budget",
      holds: over.length === 0,
    },
    {
      id: "S4",
      what: "HTML, gzipped, with all rows there are",
      seen: sizes.map(({ path, kilobytes }) => `${path} ${show(kilobytes, "KB")}`).join(", "),
      ratio: null,
      goal: `at most ${HTML_KILOBYTES} KB`,
      holds: sizes.every(({ kilobytes }) => kilobytes <= HTML_KILOBYTES),
    },
  ];
}
