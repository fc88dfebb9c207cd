/** What a failed screen says. It stands by itself, since every page carries it. */
export const faultWords = {
  title: "Something went wrong on our side",
  pageTitle: "Something went wrong on our side · Askaround",
  reference: (reference: string) => `Reference: ${reference}`,
  body: "What you saved before is safe. Try again, and if it happens again tell your office this reference.",
  retry: "Try again",
} as const;
