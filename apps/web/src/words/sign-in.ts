/** Signing in, and choosing an office and role. */
export const signInWords = {
  ask: {
    title: "Sign in",
    lede: "Enter the email address your career office knows. We’ll send you a link and a code. No password.",
    email: "Email address",
    send: "Email me a link",
    signedOut: "You’re signed out.",
    problems: {
      email: "Enter an email address in the correct format, like name@example.com.",
    },
  },
  checkEmail: {
    title: "Check your email",
    sent: (email: string) =>
      `If your career office knows ${email}, a mail is on its way. It is good for 10\u00a0minutes.`,
    sentSomewhere:
      "If your career office knows the address, a mail is on its way. It is good for 10\u00a0minutes.",
    how: "Open the link in this browser, or type the six digits from the mail here.",
    again: "Nothing there? Look in your spam folder, or",
    askAgain: "ask for another mail",
  },
  code: {
    label: "Six-digit code",
    hint: "The mail shows it below the link.",
    send: "Sign in with the code",
  },
  confirm: {
    title: "Sign in to Askaround",
    ready: "This is the browser you asked from, so one press is enough.",
    send: "Sign in",
    elsewhere:
      "You opened this link in another browser than the one you asked from. Type the six digits from the same mail.",
    expiredTitle: "This link is no longer good",
    expired: "Links work once and for 10\u00a0minutes. Ask for a new one; it takes a moment.",
    askAgain: "Email me a new link",
  },
  leave: {
    title: "Something here isn’t saved yet",
    body: (things: readonly string[]) =>
      `Only this device has ${things.join(" and ")}. Signing out removes what it keeps.`,
    notes: (count: number) => (count === 1 ? "one note from a meeting" : `${count} notes from a meeting`),
    drafts: (count: number) => (count === 1 ? "one text you began" : `${count} texts you began`),
    hint: "Notes are sent by themselves once you’re online. A text waits where you typed it.",
    plainTitle: "Sign out",
    plainBody: "This device then forgets what it kept for you.",
    plainAnyway: "Sign out",
    stay: "Stay signed in",
    anyway: "Sign out and remove them",
  },
  problems: {
    wrong_code: "That code doesn’t match. Check the six digits in the newest mail.",
    expired:
      "This link or code is no longer good: it was used, is older than 10\u00a0minutes, or was tried too often. Ask for a new mail.",
    other_browser: "This is not the browser you asked from. Type the six digits from the mail.",
    no_office: "No career office has an active place for you any more. Ask your office to add you.",
  },
  choose: {
    title: "Where do you want to work?",
    lede: "You can switch at any time from your account menu.",
    roles: { student: "Student", advisor: "Advisor", admin: "Admin" },
    none: "No office has an active place for you",
    noneBody: "Ask your career office to add you, or sign in with another address.",
    signIn: "Sign in with another address",
  },
} as const;

export type SignInProblemWord = keyof typeof signInWords.problems;

export function problemSentence(problem: string | undefined): string | null {
  const { problems } = signInWords;
  return problem !== undefined && Object.hasOwn(problems, problem)
    ? problems[problem as SignInProblemWord]
    : null;
}
