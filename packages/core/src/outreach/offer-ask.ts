import { findUnleftNames } from "../referrals/find-unleft-names.ts";
import type { LeaveToName } from "../referrals/name-leaves.ts";
import type { ContactId } from "../shared/ids.ts";
import type { HowKnown, OutreachStep } from "./outreach.ts";

export interface AskStart {
  readonly name: string;
  readonly organisation: string | null;
  readonly step: OutreachStep;
  readonly howKnown: HowKnown;
  readonly minutes: number;
  /** Who suggested this person, latest first. */
  readonly suggestedBy: readonly ContactId[];
  readonly leaves: readonly LeaveToName[];
}

export interface OfferedAsk {
  /** A beginning to take and finish. */
  readonly opening: string;
  readonly subjects: readonly string[];
}

/** How a message may begin, and what may stand above it. A referrer's name is in it only with leave, asked for now. */
export function offerAsk(start: AskStart): OfferedAsk {
  const named = start.leaves.find(
    ({ leave, referrerContactId }) => leave === "granted" && start.suggestedBy.includes(referrerContactId),
  );
  const greeting = `Dear ${start.name.trim().split(/\s+/)[0] ?? "you"},`;
  const tie = start.step === "follow_up" ? FOLLOW_UP : TIES[start.howKnown](named?.name ?? null);
  const ask =
    start.step === "follow_up"
      ? `Would ${start.minutes} minutes suit you in the next weeks? If not, I understand.`
      : `I would like to learn … Could we talk for ${start.minutes} minutes in the next two weeks?`;
  const offered = {
    opening: `${greeting}\n\n${tie} ${ask}`,
    subjects: subjectsOf(start, named?.name ?? null),
  };
  return withoutUnleft(offered, start);
}

const FOLLOW_UP = "I wrote to you last week and know how full a week can be.";
const TIES: Readonly<Record<HowKnown, (referrer: string | null) => string>> = {
  suggested: (referrer) =>
    referrer === null
      ? "Someone I spoke with suggested that I learn from you."
      : `${referrer} suggested that I speak with you.`,
  introduced: (referrer) =>
    referrer === null ? "Thank you for being open to a conversation." : `${referrer} kindly introduced us.`,
  alumni: () => "I found you through our alumni network: we went to the same school.",
  event: () => "We met at …, where you spoke about …",
  shared_place: () => "We both …, which is how I came across you.",
  their_work: () => "I read about your work on …, and it stayed with me.",
};

function subjectsOf({ minutes, organisation, step, howKnown }: AskStart, referrer: string | null): string[] {
  if (step === "follow_up") return ["Following up on my note", `${minutes} minutes of your experience`];
  const named = referrer !== null && (howKnown === "suggested" || howKnown === "introduced");
  return [
    ...(named ? [`${referrer} suggested I speak with you`] : []),
    ...(howKnown === "alumni" ? ["A question from a student of your school"] : []),
    organisation === null
      ? "A student’s question about your work"
      : `A student’s question about ${organisation}`,
    `${minutes} minutes to learn about your path`,
  ];
}

/** The last look: whatever the pieces say, nothing leaves here with a name in it that has no leave. */
function withoutUnleft({ opening, subjects }: OfferedAsk, { name, leaves }: AskStart): OfferedAsk {
  const clean = (text: string) => findUnleftNames(text, name, leaves).length === 0;
  return { opening: clean(opening) ? opening : "", subjects: subjects.filter(clean) };
}
