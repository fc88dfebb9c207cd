/** The front page. */
export const landingWords = {
  signIn: "Sign in",
  title: "One good conversation leads to the next.",
  lede: "Askaround is what a career-services office runs for informational interviews. Students meet people whose work they wonder about, for 30 minutes, with no job on the table. Nothing can be lost by asking.",
  callToAction: "Sign in with your school email",
  callToActionNote: "No password. We send you a link and a code.",
  sheet: {
    host: "Thirty minutes with a professional",
    earlier: [
      { at: "0", text: "What brought you into this field?" },
      { at: "10", text: "What does a hard week look like?" },
      { at: "20", text: "What would you tell yourself at my age?" },
    ],
    now: "Five minutes left",
    closing: "Never leave without asking",
  },
  stepsHeading: "Before, during, after",
  steps: [
    {
      title: "Before",
      body: "Find out who they are and one thing you share. Agree on a length. Bring a few open questions, not a list to get through.",
    },
    {
      title: "During",
      body: "Let it be a conversation, and watch the time so that they don’t have to. Five minutes before the end, ask the two questions.",
    },
    {
      title: "After",
      body: "Two minutes of notes while it is fresh. A short thank-you that names one thing that helped. A hello to whoever they suggested.",
    },
  ],
  chain: {
    heading: "Where it leads",
    body: "Every suggestion is kept with the permission that came with it. A name is only ever used if its owner said yes.",
    caption: "Example: six weeks that began with one message",
    people: [
      { depth: 0, name: "Maren Oduya", place: "Hospital pharmacist", note: "Met 2 October" },
      {
        depth: 1,
        name: "Teo Lindqvist",
        place: "Clinical trials",
        note: "Met 16 October, “mention my name”",
      },
      { depth: 2, name: "Priya Anand", place: "Patient safety, health agency", note: "Meeting on Thursday" },
      { depth: 1, name: "Salma Rourke", place: "Drug information line", note: "Maren will introduce you" },
    ],
  },
  audiences: {
    heading: "Who it is for",
    groups: [
      {
        title: "Students",
        body: "One thing to do next, on the phone you already hold. No points, no streaks, no nagging.",
      },
      {
        title: "Advisors",
        body: "Who is stuck, since when and why, in words. Two thousand students become the six who need you today.",
      },
      {
        title: "Offices",
        body: "Your own rules for every number, reminders that stop when the work is done, and records that stay yours.",
      },
    ],
  },
  closing: "Ruling a career out counts as a success, too.",
  footer: { accessibility: "Accessibility", privacy: "Privacy" },
} as const;
