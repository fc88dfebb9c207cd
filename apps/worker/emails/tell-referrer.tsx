import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { firstName, nameInText } from "./parts/words.ts";

export interface TellReferrerProps extends Common {
  /** Who made the suggestion, and who was met because of it. */
  readonly name: string;
  readonly other: string;
  readonly link: string;
}

export const tellReferrer: Template<TellReferrerProps> = {
  subject: ({ name, other }) => `Tell ${firstName(name, 17)} how it went with ${firstName(other, 17)}`,
  body: ({ name, other, link, ...common }) => (
    <Letter
      preview="They opened a door for you."
      officeName={common.officeName}
      heading={`Tell ${nameInText(name, 80)} how it went`}
      why="You get this once, because you met somebody they suggested."
      choicesLink={common.choicesLink}
      also={common.also}
    >
      <Paragraph>
        {`${firstName(name)} suggested ${nameInText(other, 60)}, and you have met. Two lines are enough: that you met, one thing you took from it, and thank you for the suggestion.`}
      </Paragraph>
      <Act href={link}>I told them, or put it off</Act>
    </Letter>
  ),
};
