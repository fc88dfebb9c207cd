import type { ReferralState } from "@askaround/core/referrals";
import { firstName, joinNames } from "./names.ts";

const states = {
  not_contacted: "Not contacted yet",
  drafted: "Message drafted",
  asked: "Asked",
  meeting_set: "Meeting set",
  met: "Met",
  declined: "Said no",
  let_go: "Let go",
} as const satisfies Record<ReferralState, string>;

/** The picture of who led to whom. */
export const pictureWords = {
  title: "Who led to whom",
  back: "Referrals",
  open: "See who led to whom",
  lede: (first: number, further: number) =>
    `${first === 1 ? "One first contact" : `${first} first contacts`} led to ${
      further === 1 ? "one more person" : `${further} more people`
    }.`,
  drawing: "Picture of who led to whom",
  asList: "The same as a list",
  also: (names: readonly string[]) => `Also suggested by ${joinNames(names)}`,
  /** Why who suggested somebody may not be named to them. */
  unnamed: {
    not_asked: (name: string) => `You haven’t asked to mention ${firstName(name)}`,
    declined: (name: string) => `Don’t mention ${firstName(name)}`,
    will_introduce: (name: string) => `Wait until ${firstName(name)} introduces you`,
    revoked: (name: string) => `Don’t mention ${firstName(name)}: taken back`,
  },
  loops: {
    title: (count: number) => (count === 1 ? "One loop to close" : `${count} loops to close`),
    lede: "They opened a door for you. A few lines tell them what came of it.",
    tell: (name: string) => `Tell ${name} how it went`,
    because: (name: string) => `They suggested ${name}, and you met.`,
    open: "Would like to hear how it went",
  },
  leftOut: (shown: number, older: number) =>
    `This shows your latest ${shown} suggestions. ${older === 1 ? "1 older one is" : `${older} older ones are`} in the list.`,
  allOfThem: "See all referrals",
  toMeetings: "Go to meetings",
  staff: {
    open: "Who led to whom",
    noPermission: (name: string) => `No permission to mention ${name}`,
    kept: (name: string) => `Names that ${name} keeps to themselves are not shown.`,
    none: {
      title: "Nobody suggested yet",
      body: "Whoever is suggested to the student in a meeting appears here.",
    },
  },
  states,
  about: (state: ReferralState, mayMention: boolean | null) =>
    mayMention === false ? `${states[state]}. Don’t mention who suggested them.` : `${states[state]}.`,
} as const;
