import type { Role } from "@askaround/core/shared";
import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { firstName, nameInText } from "./parts/words.ts";

export interface InvitationProps extends Common {
  readonly roles: readonly Role[];
  readonly link: string;
}

const FIRST_STEP: Readonly<Record<Role, string>> = {
  student:
    "It helps you meet people who do work you are curious about, and remembers what comes after. Begin by adding one person you would like to talk to.",
  advisor:
    "It shows how your students’ meetings are going. Begin with your cohort: who needs a word from you comes first.",
  admin: "Your office is ready to be set up. Begin by adding advisors, students and a first cohort.",
};

export const invitation: Template<InvitationProps> = {
  subject: ({ officeName }) => `${nameInText(officeName, 28)} invites you to Askaround`,
  body: ({ officeName, recipientName, roles, link }) => (
    <Letter
      preview="One link, no password."
      officeName={officeName}
      heading={`Welcome, ${firstName(recipientName)}`}
      why={`You get this because ${nameInText(officeName, 80)} added you.`}
      choicesLink={null}
    >
      <Paragraph>{`${nameInText(officeName, 80)} uses Askaround. ${FIRST_STEP[leading(roles)]}`}</Paragraph>
      <Paragraph>There is no password. Enter this address, and we send you a link.</Paragraph>
      <Act href={link}>Sign in</Act>
    </Letter>
  ),
};

/** Someone with several roles starts with the one that others wait on. */
function leading(roles: readonly Role[]): Role {
  return (["admin", "advisor", "student"] as const).find((role) => roles.includes(role)) ?? "student";
}
