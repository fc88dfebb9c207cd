import type { ThankYouStep } from "@askaround/core/reminders";
import type { Instant, Zone } from "@askaround/core/shared";
import { Act, Aside, Letter, OtherAct, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { dayAndHourIn, dayIn } from "./parts/when.ts";
import { excerpt, firstName, nameInText } from "./parts/words.ts";

export interface ThankYouProps extends Common {
  readonly step: ThankYouStep;
  readonly contactName: string;
  /** Something helpful the student noted, when they did. */
  readonly learned: string | null;
  readonly dueAt: Instant;
  readonly openUntil: Instant;
  readonly zone: Zone;
  readonly now: Instant;
  readonly sentLink: string;
  readonly tomorrowLink: string;
  readonly notNeededLink: string;
}

export const thankYou: Template<ThankYouProps> = {
  subject: (props) => TONES[toneOf(props)].subject(firstName(props.contactName)),
  body: (props) => {
    const tone = TONES[toneOf(props)];
    return (
      <Letter
        preview={tone.preview}
        officeName={props.officeName}
        heading={`A thank-you note for ${nameInText(props.contactName, 80)}`}
        why="You get this because you held this meeting."
        choicesLink={props.choicesLink}
      >
        <Paragraph>{tone.opening(props)}</Paragraph>
        {props.learned ? <Aside>{`You noted: “${excerpt(props.learned)}”`}</Aside> : null}
        <Paragraph>{tone.help}</Paragraph>
        <Act href={props.sentLink}>I sent it</Act>
        <OtherAct href={props.tomorrowLink}>Remind me tomorrow</OtherAct>
        <OtherAct href={props.notNeededLink}>Not needed</OtherAct>
      </Letter>
    );
  },
};

interface Tone {
  readonly subject: (first: string) => string;
  readonly preview: string;
  readonly opening: (props: ThankYouProps) => string;
  readonly help: string;
}

const TONES: Readonly<Record<ThankYouStep, Tone>> = {
  soft: {
    subject: (first) => `While it is fresh: a note to ${first}`,
    preview: "A few lines are enough.",
    opening: ({ dueAt, zone }) => `The sooner the better: your note is due ${dayAndHourIn(dueAt, zone)}.`,
    help: "Name one helpful thing you learned and what you will do with it. Leave your résumé out.",
  },
  firm: {
    subject: (first) => `Your thank-you note to ${first} is due soon`,
    preview: "Today is a good day to send it.",
    opening: ({ dueAt, zone }) => `Your note is due ${dayAndHourIn(dueAt, zone)}. Five minutes are enough.`,
    help: "Name one helpful thing you learned and what you will do with it. Leave your résumé out.",
  },
  late: {
    subject: (first) => `Still worth sending: your note to ${first}`,
    preview: "A late note is welcome too.",
    opening: () => "Still worth sending. A note that comes a little later is welcome too.",
    help: "You could begin: “Thank you again for your time. What has stayed with me is …”",
  },
  last: {
    subject: (first) => `Last reminder: your note to ${first}`,
    preview: "Still worth sending, and the last time we bring it up.",
    opening: ({ openUntil, zone }) =>
      `Still worth sending. This is our last reminder; the note stays on your list until ${dayIn(openUntil, zone)}.`,
    help: "You could begin: “I have been thinking about our talk. Thank you for …”",
  },
};

/** A firm reminder that quiet hours moved past the due time speaks as a late one. */
function toneOf({ step, dueAt, now }: ThankYouProps): ThankYouStep {
  const early = step === "soft" || step === "firm";
  return early && dueAt <= now ? "late" : step;
}
