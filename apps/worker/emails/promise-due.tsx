import { at, type CalendarDate, type Zone } from "@askaround/core/shared";
import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { dayIn } from "./parts/when.ts";
import { excerpt, firstName, nameInText } from "./parts/words.ts";

export interface PromiseDueProps extends Common {
  /** Whom it was promised to. */
  readonly name: string;
  readonly what: string;
  readonly dueOn: CalendarDate;
  readonly zone: Zone;
  readonly link: string;
}

export const promiseDue: Template<PromiseDueProps> = {
  subject: ({ name }) => `What you promised ${firstName(name)}`,
  body: (props) => (
    <Letter
      preview="A short word when it is done does you credit."
      officeName={props.officeName}
      heading={`What you promised ${nameInText(props.name, 80)}`}
      why="You get this because you wrote this promise down with a date."
      choicesLink={props.choicesLink}
      also={props.also}
    >
      <Aside>{excerpt(props.what)}</Aside>
      <Paragraph>
        {`You said you would do this by ${dayIn(at(props.dueOn, "12:00", props.zone), props.zone)}. If it takes longer, tell them when to expect it.`}
      </Paragraph>
      <Act href={props.link}>Tick it off, or put it off</Act>
    </Letter>
  ),
};
