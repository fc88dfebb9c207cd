import { firstName } from "./names.ts";

/** Writing to somebody to ask for a meeting. */
export const outreachWords = {
  link: "Write to them",
  title: (name: string) => `Write to ${firstName(name)}`,
  lede: "Short, honest and from your own mailbox. We never send it for you.",
  back: "Back to the person",
  steps: { first: "Your first message", follow_up: "Your follow-up" },
  how: "How do you know them?",
  ways: {
    suggested: "Somebody suggested them",
    introduced: "We were introduced",
    alumni: "Same school",
    event: "Met at an event",
    shared_place: "Something in common",
    their_work: "Their work",
  },
  start: "Start with an opening",
  subject: "Subject",
  subjects: "Subjects you could take",
  message: "Your message",
  fine: "Short, clear and only about information.",
  sentIt: "I sent it",
  sentBy: { email: "by email", message: "as a message", handwritten: "by hand", in_person: "in person" },
  sent: "Sent",
  marked: "Marked as sent",
  undo: "Take “sent” back",
  came: "What came back?",
  answers: {
    replied: "They answered",
    declined: "They said no",
    bounced: "It came back",
    no_answer: "No answer",
  },
  takeBack: "Take the answer back",
  followUp: "If nobody answers, one follow-up is right from",
  tooSoon: "Give them until",
  waits: "Your follow-up has its place here then.",
  stops: {
    answered: "They answered. Plan the meeting when you have a time.",
    declined: "They said no, and that’s fine. Try someone else.",
    bounced: "The address doesn’t work. Look for another way, or try someone else.",
    both_sent: "You wrote and followed up. Leave it there, and try someone else.",
  },
  care: {
    do_not_contact:
      "Your office asks that nobody writes to this person now. Ask them whom else you could meet.",
    ask_first: "Ask your office before you write to this person.",
    many_asks: "This person has been asked often lately. Think of someone else first, or ask your office.",
    asked_lately: "This person was asked not long ago. Give them quiet until",
    being_written_to: "Someone from your office is writing to them just now. Wait until",
  },
  rate: (percent: number) =>
    `At your office, about ${percent} in 100 messages get an answer. Silence is normal, and says nothing about you.`,
  file: (name: string) => `Message to ${firstName(name)}`,
} as const;
