import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";

export interface SignInProps extends Common {
  readonly link: string;
  /** Six digits. */
  readonly code: string;
  readonly minutes: number;
}

export const signIn: Template<SignInProps> = {
  subject: () => "Your sign-in link for Askaround",
  body: ({ officeName, link, code, minutes }) => (
    <Letter
      preview="Use the link, or the six-digit code."
      officeName={officeName}
      heading="Sign in to Askaround"
      why="You get this because someone asked to sign in with this address. If it was not you, you need not do anything."
      choicesLink={null}
    >
      <Paragraph>In the browser where you asked, use this link:</Paragraph>
      <Act href={link}>Continue to sign in</Act>
      <Paragraph>Anywhere else, type this code:</Paragraph>
      <Aside large>{`${code.slice(0, 3)} ${code.slice(3)}`}</Aside>
      <Paragraph>{`Both work once, for ${minutes} minutes.`}</Paragraph>
    </Letter>
  ),
};
