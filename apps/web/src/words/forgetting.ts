import type { ForgetReason } from "@askaround/core/professionals";

/** Taking a professional out at their request: what admins read, and what students find afterwards. */
export const forgetWords = {
  link: "Take this person out",
  linkLede: "When they ask the office to delete what it keeps about them.",
  title: "Take a person out",
  titleOf: (name: string) => `Take out ${name}`,
  lede: "For a professional who asks to be deleted. Every record and text of the office is gone through.",
  goes: "What goes",
  goesFacts:
    "Name, title, public page, email, phone, how they met and notes, in the office’s record and in each student’s; what was read up about them; what was written to them; mails already sent that name them. In all other texts their name and addresses are blanked.",
  goesRows: [
    { key: "students", term: "Students who have them among their people" },
    { key: "messages", term: "Messages to them, drafts and sent" },
    { key: "noteDrafts", term: "Thank-you notes in writing" },
    { key: "suggested", term: "Suggestions that name them" },
    { key: "owed", term: "Open duties towards them, closed" },
    { key: "mails", term: "Planned mails about them, called off" },
    { key: "met", term: "Talks held, which stay without the name" },
  ],
  ahead: (count: number) =>
    count === 1
      ? "One talk with them is still ahead. It stays in the student’s calendar without a name: tell the student first."
      : `${count} talks with them are still ahead. They stay in the students’ calendars without a name: tell the students first.`,
  stays: "What stays",
  staysList: [
    "That there were talks and asks, with their dates and the organisation, so that every count stays true.",
    "What students learned and how they judged it, with the name blanked.",
    "Names of members and of other people, also when they are the same.",
    "Nothing that would know the person again: if a student adds them later, a new record begins.",
  ],
  confirm: "Take them out for good",
  reason: "Why",
  reasonHint: "Kept in the log, with who did it and when, and without the name.",
  reasons: {
    they_asked: "They asked the office",
    asked_for_them: "Somebody asked for them, such as their employer",
    office_rule: "A rule of the office",
  } satisfies Record<ForgetReason, string>,
  name: "Their name, written out",
  nameHint: "As this page shows it, or as any student’s record has it.",
  nameHintHidden: "As they gave it when they asked. The students who know them keep it from you.",
  final: "This cannot be undone, and no copy is kept. Backups of the database follow their own rules.",
  act: "Take out for good",
  done: "Taken out",
  /** On the person’s page, for staff. */
  gone: "Taken out at their request on",
  goneRest: ". What led to them is deleted; the counts remain.",
  student: {
    title: "This person asked not to be kept",
    body: "People you meet may ask us to delete what we keep about them, and this one did. It is nothing about you. Your talks, dates and what you learned are still yours; their name and how to reach them are gone.",
  },
} as const;
