import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { firstName, nameInText } from "./parts/words.ts";

export interface KeepInTouchProps extends Common {
  readonly name: string;
  readonly link: string;
}

export const keepInTouch: Template<KeepInTouchProps> = {
  subject: ({ name }) => `A few lines to ${firstName(name)}?`,
  body: ({ name, link, ...common }) => (
    <Letter
      preview="People like to hear what came of their advice."
      officeName={common.officeName}
      heading={`A few lines to ${nameInText(name, 80)}?`}
      why="You get this a few times a year at most, because you met this person."
      choicesLink={common.choicesLink}
      also={common.also}
    >
      <Paragraph>
        It has been a while. Tell them what came of their advice: a class you took, somebody you met, a
        decision you made. Ask for nothing, and keep it short.
      </Paragraph>
      <Act href={link}>I wrote to them, or not needed</Act>
    </Letter>
  ),
};
