import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import { type MeetingMailProps, whenText, whereText } from "./parts/meeting-lines.ts";
import type { Template } from "./parts/template.ts";
import { dayAndHourIn } from "./parts/when.ts";
import { firstName, namesInText } from "./parts/words.ts";

export const meetingFile: Template<MeetingMailProps> = {
  subject: ({ contactNames, startsAt, zone }) =>
    `Your meeting: ${firstName(contactNames[0] ?? "")}, ${dayAndHourIn(startsAt, zone)}`,
  body: (props) => (
    <Letter
      preview={whenText(props)}
      officeName={props.officeName}
      heading={`Your meeting with ${namesInText(props.contactNames)}`}
      why="You get this because you asked for it on the page of the meeting."
      choicesLink={props.choicesLink}
    >
      <Aside>
        {whenText(props)}
        <br />
        {whereText(props)}
      </Aside>
      <Paragraph>Open the attached file to put it into your calendar.</Paragraph>
      <Act href={props.link}>Open the meeting</Act>
    </Letter>
  ),
};
