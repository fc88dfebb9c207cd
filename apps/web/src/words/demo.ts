/** The demo office: stepping into it, and the strip that says where one is. */
export const demoWords = {
  link: "Try the demo",
  title: "Look around the demo office",
  lede: "A career-services office in the middle of its term. Its people are made up, its clock is the real one, and what you change stays until the demo is thrown away.",
  roles: {
    student: { name: "Student", body: "One thing to do next: a thank-you note, two hours after a talk." },
    advisor: { name: "Advisor", body: "Two cohorts, and who in them needs a word today, and why." },
    admin: { name: "Admin", body: "People, cohorts, mail and the office’s own rules." },
  },
  as: (role: string, name: string) => `${role}, as ${name}`,
  mail: "No mail leaves this machine.",
  inbox: "See the mailbox",
  gone: "The demo’s person of that role is no longer there. Choose another, or start again with an empty .data folder.",
  strip: {
    label: "Demo",
    about: "office. Nothing here is real.",
    now: (role: string) => `You’re looking as: ${role}.`,
    lookAs: "Look as",
    inbox: "Mailbox",
  },
} as const;
