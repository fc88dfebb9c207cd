interface NoteParts {
  readonly dear: string;
  readonly when: string;
  readonly me: string;
}

const letter = (dear: string, lines: readonly string[], me: string) =>
  [`Dear ${dear},`, ...lines, `Kind regards,\n${me}`].join("\n\n");

/** A meeting that did not take place, and what may follow. */
export const closedWords = {
  title: {
    cancelled: { student: "You cancelled this one", professional: "They cancelled this one" },
    no_show: { student: "You couldn’t come", professional: "They didn’t come" },
  },
  next: {
    student: "No thank-you is owed. A short apology and a new time are kind.",
    professional: "No thank-you is owed. It happens to busy people: suggest another time.",
  },
  rebook: "Plan a new time",
  noteTitle: { student: "An apology to start from", professional: "A few kind words to start from" },
  noteLabel: "Your note",
  noteHint: "Change it as you like. You send it yourself, from your own mailbox.",
  subject: "Our conversation",
  openMail: "Open in your mail app",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "We couldn’t copy it. Select the text and copy it yourself.",
  note: {
    cancelled: {
      student: ({ dear, when, me }: NoteParts) =>
        letter(
          dear,
          [
            `I’m sorry that I had to cancel our conversation planned for ${when}.`,
            "I would still like to learn about your work. Would another time in the next weeks suit you? I’m glad to fit around your schedule.",
          ],
          me,
        ),
      professional: ({ dear, when, me }: NoteParts) =>
        letter(
          dear,
          [
            `Thank you for letting me know about ${when}. I understand completely.`,
            "If another time suits you better, I would still be glad to learn about your work, and I can fit around your schedule.",
          ],
          me,
        ),
    },
    no_show: {
      student: ({ dear, when, me }: NoteParts) =>
        letter(
          dear,
          [
            `I’m sorry that I missed our conversation on ${when}, and that you waited for nothing.`,
            "If you are still willing, I would be grateful for another time, whenever it suits you.",
          ],
          me,
        ),
      professional: ({ dear, when, me }: NoteParts) =>
        letter(
          dear,
          [
            `I had our conversation down for ${when}, and we seem to have missed each other. I may have mixed something up.`,
            "Would another time suit you? I’m glad to fit around your schedule.",
          ],
          me,
        ),
    },
  },
} as const;
