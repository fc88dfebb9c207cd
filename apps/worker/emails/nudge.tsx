import type { AttentionReason } from "@askaround/core/cohorts";
import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { excerpt, nameInText } from "./parts/words.ts";

export interface NudgeProps extends Common {
  readonly from: string;
  readonly text: string | null;
  readonly reasons: readonly AttentionReason[];
  readonly link: string;
}

const WAITS: Record<AttentionReason, string> = {
  thank_you_overdue: "A thank-you note is still worth sending.",
  not_written_up: "A meeting waits to be written up. Two minutes are enough.",
  unprepared: "A meeting is near, and nothing is prepared for it yet.",
  prep_overdue: "The preparation your advisor asked for is still to be handed in.",
  prep_unapproved: "A meeting is near, and its preparation is not approved yet.",
  referrals_lying: "Somebody was suggested to you, and you have not asked them yet.",
  no_meeting: "No meeting is planned at the moment.",
  silent: "Nothing new was noted for a while.",
};

export const nudge: Template<NudgeProps> = {
  subject: ({ from }) => `${nameInText(from, 40)} thought of you`,
  body: ({ from, text, reasons, link, ...common }) => (
    <Letter
      preview="What waits for you, in a line."
      officeName={common.officeName}
      heading="A word from your advisor"
      why={`You get this because ${nameInText(from, 60)}, who advises you, asked us to send it.`}
      choicesLink={common.choicesLink}
    >
      {text === null ? null : <Aside>{excerpt(text, 20, 160)}</Aside>}
      {reasons.slice(0, 2).map((reason) => (
        <Paragraph key={reason}>{WAITS[reason]}</Paragraph>
      ))}
      <Paragraph>If something keeps you from it, ask for help in a line: it goes to your advisors.</Paragraph>
      <Act href={link}>See what waits for you</Act>
    </Letter>
  ),
};
