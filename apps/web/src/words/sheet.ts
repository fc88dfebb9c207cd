export type Paper = "a4" | "letter";

/** The one page a student takes along. */
export const sheetWords = {
  title: "Printed sheet",
  back: "The meeting",
  print: "Print the sheet",
  edit: "Change what is on it",
  papers: { a4: "A4", letter: "US Letter" } satisfies Record<Paper, string>,
  useOther: { a4: "Use US Letter paper", letter: "Use A4 paper" } satisfies Record<Paper, string>,
  useLarge: "Larger type",
  useUsual: "Usual type",
  overfull: (pages: number) => `This will print on ${pages} pages. Drop a question?`,
  when: "When",
  until: (end: string, minutes: number) => `until ${end} (${minutes} minutes agreed)`,
  bePresent: "Be there",
  where: "Where",
  call: "Call",
  whoCalls: { student: "You call them.", professional: "They call you." },
  reach: "Reach them",
  arrival: "On arrival",
  points: "In common",
  noQuestions: "No questions chosen yet.",
  beforeYouGo: (time: string, minutes: number) =>
    `Before you go, from ${time}: ${minutes} minutes left. Ask both.`,
  left: (minutes: number) => `${minutes} min left`,
  thankYouDue: "Thank-you note due",
} as const;
