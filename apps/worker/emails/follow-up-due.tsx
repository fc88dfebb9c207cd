import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { firstName, nameInText } from "./parts/words.ts";

export interface FollowUpDueProps extends Common {
  /** Who has not answered. */
  readonly name: string;
  readonly link: string;
}

export const followUpDue: Template<FollowUpDueProps> = {
  subject: ({ name }) => `A second word to ${firstName(name)}?`,
  body: ({ name, link, ...common }) => (
    <Letter
      preview="One follow-up is kind, and then it rests."
      officeName={common.officeName}
      heading={`A second word to ${nameInText(name, 80)}?`}
      why="You get this once, because you wrote to them and noted no answer."
      choicesLink={common.choicesLink}
      also={common.also}
    >
      <Paragraph>
        Nothing came back yet. Busy people mean to answer and forget, so one short follow-up is welcome. If
        that stays without an answer too, leave it there and try someone else.
      </Paragraph>
      <Act href={link}>Write it, or note what came back</Act>
    </Letter>
  ),
};
