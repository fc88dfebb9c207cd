import { firstName } from "./names.ts";

/** Where the answer to "May I mention your name?" stands, in words. */
export const permissionWords = {
  short: {
    not_asked: "Not asked yet",
    granted: "You may mention them",
    declined: "Don’t mention them",
    will_introduce: "They will introduce you",
    introduced: "Introduced you",
    revoked: "Taken back",
  },
  sentence: {
    not_asked: (name: string) => `You haven’t asked ${firstName(name)} yet, so don’t use the name.`,
    granted: (name: string) => `You may say that ${firstName(name)} suggested this.`,
    declined: (name: string) => `${firstName(name)} would rather not be mentioned.`,
    will_introduce: (name: string) => `Wait until ${firstName(name)} has introduced you.`,
    introduced: (name: string) => `${firstName(name)} has introduced you.`,
    revoked: (name: string) => `${firstName(name)} took the permission back, so don’t use the name.`,
  },
  scope: {
    this_person: "To this person only",
    anyone: "To anyone",
    one_purpose: "For one purpose",
  },
  forPurpose: (purpose: string) => `Only for: ${purpose}`,
  why: (reason: string) => `Why: ${reason}`,
  answers: {
    granted: "Yes",
    declined: "No",
    not_asked: "Didn’t ask",
    will_introduce: "They will introduce me",
  },
  scopeLegend: "How far does the yes go?",
  scopeUnsaid: "Not said: this person only",
  purpose: "What they agreed to",
  words: "Their words, if you remember",
  ways: {
    in_meeting: "In the meeting",
    email: "By email",
    message: "By message",
    phone: "By phone",
  },
  how: "How they answered",
  howUnsaid: "In the meeting, that day",
  givenOn: "On which day",
} as const;
