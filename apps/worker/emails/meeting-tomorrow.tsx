import type { MeetingFormat } from "@askaround/core/meetings";
import { closingQuestions } from "@askaround/core/prep";
import type { Instant, Zone } from "@askaround/core/shared";
import { addMinutes } from "@askaround/core/shared";
import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { dayAndHourIn, dayWord, differs, hourIn, zoneName } from "./parts/when.ts";
import { excerpt, firstName, namesInText } from "./parts/words.ts";

export interface MeetingTomorrowProps extends Common {
  readonly contactNames: readonly string[];
  readonly startsAt: Instant;
  readonly minutes: number;
  /** The reader's own zone now, and that of the people they meet. */
  readonly zone: Zone;
  readonly theirZone: Zone;
  readonly format: MeetingFormat;
  readonly place: string | null;
  readonly link: string;
  readonly now: Instant;
}

const FORMATS: Readonly<Record<MeetingFormat, string>> = {
  in_person: "In person",
  video: "Video call",
  phone: "Phone call",
};

export const meetingTomorrow: Template<MeetingTomorrowProps> = {
  subject: (props) => {
    const day = dayWord(props.startsAt, props.now, props.zone);
    return `${day.charAt(0).toUpperCase()}${day.slice(1)}: your meeting with ${firstName(props.contactNames[0] ?? "")}`;
  },
  body: (props) => (
    <Letter
      preview={whenText(props)}
      officeName={props.officeName}
      heading={`You meet ${namesInText(props.contactNames)} ${dayWord(props.startsAt, props.now, props.zone)}`}
      why="You get this because you planned this meeting."
      choicesLink={props.choicesLink}
    >
      <Aside>
        {whenText(props)}
        <br />
        {whereText(props)}
      </Aside>
      <Paragraph>
        Bring paper and a watch. Before you leave, ask: “{closingQuestions[0]}” and “{closingQuestions[1]}”
      </Paragraph>
      <Act href={props.link}>Open the meeting</Act>
      <Paragraph>A calendar file is attached.</Paragraph>
    </Letter>
  ),
};

function whenText({ startsAt, minutes, zone, theirZone }: MeetingTomorrowProps): string {
  const yours = `${dayAndHourIn(startsAt, zone)} to ${hourIn(addMinutes(startsAt, minutes), zone)}, ${zoneName(zone)}`;
  if (!differs(startsAt, zone, theirZone)) return yours;
  return `${yours} (${dayAndHourIn(startsAt, theirZone)} for them, ${zoneName(theirZone)})`;
}

function whereText({ format, place }: MeetingTomorrowProps): string {
  return place ? `${FORMATS[format]}: ${excerpt(place, 12, 200)}` : FORMATS[format];
}
