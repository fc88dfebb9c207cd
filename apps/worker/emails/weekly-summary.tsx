import { at, type CalendarDate, type Instant, type Zone } from "@askaround/core/shared";
import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { dayIn } from "./parts/when.ts";
import { nameInText } from "./parts/words.ts";

export interface WeeklySummaryProps extends Common {
  readonly held: number;
  readonly notesSent: number;
  readonly suggested: number;
  readonly ahead: readonly { readonly startsAt: Instant; readonly contactName: string }[];
  readonly openNotes: number;
  readonly toWriteUp: number;
  readonly dutiesDue: number;
  readonly goal: { readonly held: number; readonly meetings: number; readonly on: CalendarDate } | null;
  readonly zone: Zone;
  readonly link: string;
}

/** Of the talks ahead, as many as are named. */
const NAMED = 2;

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** "a, b and c" of what there is; empty without any. */
function listed(parts: readonly (string | false)[]): string {
  const some = parts.filter((part) => part !== false);
  const last = some.at(-1) ?? "";
  return some.length > 1 ? `${some.slice(0, -1).join(", ")} and ${last}` : last;
}

const wasOf = ({ held, notesSent, suggested }: WeeklySummaryProps) =>
  listed([
    held > 0 && count(held, "talk held", "talks held"),
    notesSent > 0 && count(notesSent, "thank-you note sent", "thank-you notes sent"),
    suggested > 0 && count(suggested, "person suggested to you", "people suggested to you"),
  ]);

const waitsOf = ({ openNotes, toWriteUp, dutiesDue }: WeeklySummaryProps) =>
  listed([
    openNotes > 0 && count(openNotes, "thank-you note to send", "thank-you notes to send"),
    toWriteUp > 0 && count(toWriteUp, "talk to write up", "talks to write up"),
    dutiesDue > 0 && count(dutiesDue, "more thing to do", "more things to do"),
  ]);

function subjectOf(props: WeeklySummaryProps): string {
  const waits = waitsOf(props);
  if (props.ahead.length > 0) return `${count(props.ahead.length, "talk", "talks")} ahead of you this week`;
  return waits === "" ? `Your week: ${wasOf(props)}` : `Your week: ${waits}`;
}

function goalOf({ goal, zone }: WeeklySummaryProps): string | null {
  if (!goal) return null;
  const by = dayIn(at(goal.on, "12:00", zone), zone);
  return goal.held >= goal.meetings
    ? `You have reached your goal of ${count(goal.meetings, "talk", "talks")}.`
    : `${goal.held} of ${count(goal.meetings, "talk", "talks")} held, aimed at by ${by}.`;
}

export const weeklySummary: Template<WeeklySummaryProps> = {
  subject: subjectOf,
  body: (props) => {
    const [was, waits, goal] = [wasOf(props), waitsOf(props), goalOf(props)];
    return (
      <Letter
        preview={goal ?? "What was, what comes, and what waits."}
        officeName={props.officeName}
        heading="Your week"
        why="You get this on Mondays when there is something to say."
        choicesLink={props.choicesLink}
      >
        {was === "" ? null : <Paragraph>{`Last week: ${was}.`}</Paragraph>}
        {props.ahead.slice(0, NAMED).map(({ startsAt, contactName }, index) => (
          <Aside key={index}>{`${dayIn(startsAt, props.zone)}: ${nameInText(contactName, 30)}`}</Aside>
        ))}
        {props.ahead.length > NAMED ? (
          <Paragraph>{`And ${count(props.ahead.length - NAMED, "more talk", "more talks")}.`}</Paragraph>
        ) : null}
        {waits === "" ? null : <Paragraph>{`Waiting for you: ${waits}.`}</Paragraph>}
        {goal === null ? null : <Paragraph>{goal}</Paragraph>}
        <Act href={props.link}>See what is next</Act>
      </Letter>
    );
  },
};
