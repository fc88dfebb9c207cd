import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { firstName, nameInText } from "./parts/words.ts";

export interface ReferralWaitingProps extends Common {
  /** Who was suggested, and by whom. */
  readonly name: string;
  readonly other: string;
  readonly link: string;
}

export const referralWaiting: Template<ReferralWaitingProps> = {
  subject: ({ name, other }) => `${firstName(other, 20)} suggested ${firstName(name, 20)}`,
  body: ({ name, other, link, ...common }) => (
    <Letter
      preview="A few lines are enough to ask."
      officeName={common.officeName}
      heading={`You could speak to ${nameInText(name, 80)}`}
      why="You get this once, because this suggestion has waited for some days."
      choicesLink={common.choicesLink}
      also={common.also}
    >
      <Paragraph>
        {`${nameInText(other, 60)} suggested them when you met. A suggestion is easiest to follow while it is fresh: say who you are, what you would like to learn, and ask for half an hour.`}
      </Paragraph>
      <Act href={link}>Ask them, or put it off</Act>
    </Letter>
  ),
};
