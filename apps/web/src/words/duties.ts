/** Closing a duty on the day list, or putting it off. */
export const dutyWords = {
  done: {
    promise: "I did it",
    referral: "I asked them",
    tell_referrer: "I told them",
    keep_in_touch: "I wrote to them",
  },
  saidDone: {
    promise: "Marked as done",
    referral: "Marked as asked",
    tell_referrer: "Marked as told",
    keep_in_touch: "Marked as written",
  },
  later: "Later",
  notNeeded: "Not needed",
  waived: "It’s off your list",
  waivedForGood: "We won’t suggest writing to them again.",
  undo: "Undo",
  putOff: {
    title: "When should it come back?",
    legend: "Put it off until",
    tomorrow: "Tomorrow",
    week: "In a week",
    month: "In a month",
    reason: "Why",
    reasonHint: "For yourself. It stays with this item.",
    save: "Put it off",
    cancel: "Cancel",
    saved: (when: string) => `Put off until ${when}`,
  },
} as const;
