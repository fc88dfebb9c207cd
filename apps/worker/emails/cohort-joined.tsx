import type { JoinedFacts } from "@askaround/db/queues";
import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import { formatOn } from "./parts/sheet-day.ts";
import type { Common, Template } from "./parts/template.ts";
import { oneLine } from "./parts/words.ts";

export interface CohortJoinedProps extends Common {
  readonly cohorts: JoinedFacts["cohorts"];
  readonly link: string;
}

/** More than these are counted only. */
const TOLD = 3;
const both = new Intl.ListFormat("en", { type: "conjunction" });

export const cohortJoined: Template<CohortJoinedProps> = {
  subject: ({ cohorts }) => {
    const [first] = cohorts;
    return cohorts.length === 1 && first
      ? `You are in ${oneLine(first.name, 34)}`
      : `You are in ${cohorts.length} cohorts`;
  },
  body: ({ cohorts, link, ...common }) => (
    <Letter
      preview="Who looks after you, and what to aim for."
      officeName={common.officeName}
      heading={cohorts.length === 1 ? "Welcome to your cohort" : "Welcome to your cohorts"}
      why="You get this because your office put you in a cohort."
      choicesLink={common.choicesLink}
    >
      {cohorts.slice(0, TOLD).map((cohort, at) => (
        <Paragraph key={at}>{cohorts.length === 1 ? withAdvisors(cohort) : inWords(cohort, 30)}</Paragraph>
      ))}
      {cohorts.length > TOLD ? <Paragraph>And {cohorts.length - TOLD} more.</Paragraph> : null}
      <Paragraph>A good first step: add somebody whose work you are curious about.</Paragraph>
      <Act href={link}>Add a person</Act>
    </Letter>
  ),
};

type Joined = CohortJoinedProps["cohorts"][number];

function withAdvisors(cohort: Joined): string {
  const named = cohort.advisors.slice(0, 2).map((advisor) => oneLine(advisor, 30));
  if (named.length === 0) return inWords(cohort);
  return `${inWords(cohort)} ${both.format(named)} ${named.length === 1 ? "looks" : "look"} after it.`;
}

function inWords({ name, endsOn, goalMeetings, goalOn }: Joined, most = 50): string {
  const goal =
    goalMeetings === 0
      ? `until ${formatOn(endsOn)}`
      : `aim for ${goalMeetings} ${goalMeetings === 1 ? "meeting" : "meetings"} by ${formatOn(goalOn)}`;
  return `${oneLine(name, most)}: ${goal}.`;
}
