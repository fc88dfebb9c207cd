import { closingQuestions } from "@askaround/core/prep";
import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import { type MeetingMailProps, whenText, whereText } from "./parts/meeting-lines.ts";
import type { Template } from "./parts/template.ts";
import { dayWord } from "./parts/when.ts";
import { firstName, namesInText } from "./parts/words.ts";

export const meetingTomorrow: Template<MeetingMailProps> = {
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
