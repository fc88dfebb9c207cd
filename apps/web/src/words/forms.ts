/** What forms of every area say. */
export const formWords = {
  offline: "We couldn’t reach the server. What you typed is still here. Try again.",
  waiting: "This part is on its way. It appears as soon as you’re online.",
  sentLater: "You’re offline. We’ll save this when you’re back.",
  undo: "Undo",
  asBefore: "It is as it was before",
  cancel: "Back without saving",
  none: "Not said",
  noteLevel: "Who can read this",
  noteLevels: {
    only_me: "Only you",
    my_advisor: "You and your advisor",
    office: "You, your advisor and the office",
  },
  readBy: (who: string) => `Read by ${who.charAt(0).toLowerCase()}${who.slice(1)}`,
  noteLevelHint: {
    only_me: "Only you can read this.",
    my_advisor: "Your advisor can read this too.",
    office: "Your advisor and the office can read this too.",
  },
  conflict: {
    title: "This was changed in another place",
    body: "What you typed is still here. Choose which one to keep.",
    mine: "Keep yours",
    theirs: "Take theirs",
    yours: "Yours",
    saved: "Saved meanwhile",
    empty: "Nothing",
  },
  moreCharacters: "Use at most 120 characters.",
} as const;
