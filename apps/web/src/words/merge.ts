const counted = (count: number, one: string, many: string) =>
  count === 1 ? `One ${one}` : `${count} ${many}`;

/** One person who is among somebody’s people twice. */
export const mergeWords = {
  link: "Is this person here twice?",
  title: "The same person twice",
  lede: (name: string) => `Choose who ${name} is too. You see what happens first.`,
  ledeBoth: (one: string, other: string) => `${one} and ${other} become one. Nothing has happened yet.`,
  nobody: "There is nobody else among your people",
  choose: "Who are they too?",
  likely: "Looks the same",
  chooseOther: "Choose someone else",
  result: (name: string) => `${name}, as they will stand here`,
  whoReads: "Who reads the notes",
  happens: "What happens",
  moves: (
    name: string,
    { meetings, suggestions, messages }: Record<"meetings" | "suggestions" | "messages", number>,
  ) =>
    [
      meetings > 0
        ? `${counted(meetings, "meeting", "meetings")} with ${name} goes over, with everything written about it.`
        : null,
      suggestions > 0
        ? `${counted(suggestions, "suggestion", "suggestions")} and each permission go over.`
        : null,
      messages > 0 ? `${counted(messages, "message", "messages")} to ${name} goes over.` : null,
    ].filter((line) => line !== null),
  putAway: (name: string, step: "first" | "follow_up", sent: boolean) =>
    `${sent ? "The message" : "The draft"} to ${name} (${step === "first" ? "first" : "follow-up"}) is put away: you have one already.`,
  undoable: "You can take them apart again at any time.",
  join: "Join them",
  joined: (name: string) => `${name} is one person now`,
  parted: "These are two people again",
  history: "Joined from two",
  joinedWith: (name: string) => `Joined with “${name}”,`,
  part: "Take apart",
  partOf: (name: string) => `(${name})`,
} as const;
