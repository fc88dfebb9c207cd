/** What comes up later in a talk. */
export const lateWords = {
  closing: (minutes: number) => `${minutes} minutes left. Tell them the time is nearly over.`,
  tellThem: "Tell them the time is nearly over.",
  lastMinute: "One minute left.",
  over: "Time. Thank them, or ask if they have five more minutes.",
  overFor: (minutes: number) =>
    minutes === 5 ? lateWords.over : `Time. Thank them, or ask if they have ${minutes} more minutes.`,
  goOn: (minutes: number) => `They chose to go on: +${minutes} min`,
  wentOn: (until: string) => `You go on until ${until}.`,
  end: "We’re done",
  ended: (at: string) => `You ended at ${at}. Say thank you before you go.`,
  writeUp: "Write it up",
  closed: {
    held: "This meeting is written up.",
    cancelled: "This meeting was cancelled.",
    no_show: "This meeting did not take place.",
  },
  toMeeting: "Open the meeting",
  takeBack: "Take back",
  takeBackThis: (text: string) => `Take back “${text}”`,
  ready: "Opens without a network too.",
  vibrate: "Vibrate once when the closing questions come up",
} as const;
