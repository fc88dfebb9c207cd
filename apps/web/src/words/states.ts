import { listNames } from "./names.ts";

/** Sentences for what any screen can run into. */
export const stateWords = {
  notFound: {
    title: "We can’t find that page",
    body: "The address may be mistyped, or the page may belong to someone else.",
    action: "Go to your start page",
  },
  forbidden: {
    student: "This page is for students",
    advisor: "This page is for advisors",
    admin: "This page is for admins",
    other: "This page is not for your role",
    body: (admins: readonly string[]) =>
      admins.length === 0
        ? "If you need it, ask an admin of your office to change your role."
        : `If you need it, ask ${listNames(admins, "or")} to change your role.`,
    home: "Go to your start page",
    switch: "Switch office or role",
  },
} as const;
