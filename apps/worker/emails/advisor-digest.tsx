import type { AttentionReason } from "@askaround/core/cohorts";
import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { excerpt, nameInText } from "./parts/words.ts";

export interface AdvisorDigestProps extends Common {
  readonly rhythm: "daily" | "weekly";
  /** Students who asked for help and wait for an answer, and those of them who wait longest. */
  readonly asking: number;
  readonly asked: readonly { readonly name: string; readonly text: string }[];
  /** Students in need of attention, and those of them who wait longest. */
  readonly waiting: number;
  readonly first: readonly { readonly name: string; readonly reasons: readonly AttentionReason[] }[];
  /** Students whose address takes no mail. */
  readonly unreached: number;
  readonly link: string;
}

const REASONS: Readonly<Record<AttentionReason, string>> = {
  thank_you_overdue: "a thank-you is overdue",
  not_written_up: "a meeting is not written up",
  unprepared: "a meeting is not prepared",
  prep_overdue: "assigned prep is overdue",
  prep_unapproved: "a meeting’s prep is not approved",
  referrals_lying: "a suggestion is not followed",
  no_meeting: "no meeting planned",
  silent: "not heard from",
};

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** A mail is short: whoever asked comes first, and the others have the places that are left. */
const NAMED = 3;
const firstOf = ({ asked, first }: AdvisorDigestProps) => first.slice(0, Math.max(0, NAMED - asked.length));

export const advisorDigest: Template<AdvisorDigestProps> = {
  subject: ({ asking, waiting, unreached }) =>
    asking > 0
      ? count(asking, "student asked you for help", "students asked you for help")
      : waiting > 0
        ? count(waiting, "student needs a word from you", "students need a word from you")
        : `Mail does not reach ${unreached} of your students`,
  body: (props) => (
    <Letter
      preview={
        [...props.asked, ...props.first].map(({ name }) => nameInText(name, 30)).join(", ") ||
        "An address takes no mail."
      }
      officeName={props.officeName}
      heading={props.asking + props.waiting > 0 ? "Who needs you" : "Mail that does not arrive"}
      why={`You get this ${props.rhythm === "weekly" ? "on Mondays" : "on weekdays"} because you advise these students.`}
      choicesLink={props.choicesLink}
    >
      {props.asked.map(({ name, text }, index) => (
        <Aside key={`asked ${index}`}>{`${nameInText(name, 40)} asks: “${excerpt(text, 9, 80)}”`}</Aside>
      ))}
      {props.asking > props.asked.length ? (
        <Paragraph>{`And ${props.asking - props.asked.length} more asked for help.`}</Paragraph>
      ) : null}
      {firstOf(props).map(({ name, reasons }, index) => (
        <Aside key={index}>
          {[nameInText(name, 40), ...reasons.slice(0, 1).map((reason) => REASONS[reason])].join(": ")}
        </Aside>
      ))}
      {props.waiting > firstOf(props).length ? (
        <Paragraph>{`And ${props.waiting - firstOf(props).length} more wait.`}</Paragraph>
      ) : null}
      {props.unreached > 0 ? (
        <Paragraph>
          {`Mail to ${count(props.unreached, "student", "students")} comes back. Ask for an address that works.`}
        </Paragraph>
      ) : null}
      <Act href={props.link}>See who needs you</Act>
    </Letter>
  ),
};
