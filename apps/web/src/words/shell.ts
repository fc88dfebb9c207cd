/** What surrounds every screen. */
export const shellWords = {
  product: "Askaround",
  description: "The software a career-services office runs for informational interviews.",
  skip: "Skip to the page",
  mainNavigation: "Main",
  account: "Account:",
  me: "My settings",
  switch: "Switch office or role",
  signOut: "Sign out",
  theme: "Theme",
  roles: { student: "Student", advisor: "Advisor", admin: "Admin" },
  navigation: {
    today: "Today",
    people: "People",
    meetings: "Meetings",
    referrals: "Referrals",
    needsYou: "Needs you",
    cohorts: "Cohorts",
    students: "Students",
    home: "Home",
    policies: "Policies",
  },
} as const;
