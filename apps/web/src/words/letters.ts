/** Texts a student writes here and sends from their own mailbox. */
export const lettersWords = {
  save: {
    idle: "Saves itself while you write",
    typing: "Not saved yet",
    saving: "Saving…",
    saved: "Saved",
    waiting: "You’re offline. It’s kept here and saved when you’re back.",
    clash: "Changed in another place. Choose below which words to keep.",
  },
  clash: {
    title: "This was changed in another place",
    saved: "Saved there",
    nothing: "Nothing",
    mine: "Keep yours",
    theirs: "Take theirs",
    both: "Keep both",
  },
  findings: "What could be better",
  better: "For example",
  openMail: "Open in your mail app",
  copy: "Copy the text",
  download: "Download for mail",
  copied: "Text copied",
  copyFailed: "We couldn’t copy it. Select the text and copy it yourself.",
  tooLongForLink: "Long text: it’s copied. Paste it into the message.",
  failed: "We couldn’t check this just now. Try again when you’re online.",
  stopped: "Take the name out first",
  leave: {
    declined: (name: string) => `${name} said no to being named. Leave the name out.`,
    not_asked: (name: string) =>
      `You haven’t asked ${name} whether you may mention them. Ask first, or leave the name out.`,
    introduce: (name: string) =>
      `${name} offered to introduce you. Until that has happened, leave the name out.`,
    revoked: (name: string) => `${name} took back their permission. Leave the name out.`,
    none: (name: string) =>
      `You have no permission to mention ${name} here. Ask first, or leave the name out.`,
    granted: () => "",
  },
} as const;
