/** Labels, what was learned, the note, earlier notes. */
export type LaterRow = readonly [
  labels: string,
  learned: readonly string[],
  note: string,
  earlier?: readonly string[],
];

const LEAN =
  "Hi Bo, what a lively half hour. I wrote down nearly everything and read it to my flatmate. Mostly I keep coming back to how calm you are when things break. Cheers, Kim";

/** Written after the checks, in other styles, and tried once before anything was changed for them. */
export const LATER: readonly LaterRow[] = [
  [
    "",
    ["Pharmacists spend more time on the phone with insurers than with pills"],
    "Hi Ana, who knew that pharmacy is mainly insurance calls? Thanks for the honest picture.",
  ],
  [
    "",
    ["Pharmacists spend more time on the phone with insurers than with pills"],
    "Dear Ana, thank you. I pictured you counting tablets all day, not arguing with an insurance company.",
  ],
  [
    "not_specific",
    ["Pharmacists spend more time on the phone with insurers than with pills"],
    "Dear Ana, thank you for a most enlightening talk. Your passion for your profession shines through and you inspire me to work harder.",
  ],
  [
    "not_specific",
    ["Foresters plan in eighty-year steps", "He met his wife on a fire crew"],
    "Dear Piet, I thank you for your hospitality and precious time. I have learned very much and will use your advices in my future.",
  ],
  [
    "",
    ["Foresters plan in eighty-year steps", "He met his wife on a fire crew"],
    "Dear Piet, thank you. To plant what one's grandchildren will harvest, eighty years on: I can't stop thinking about it.",
  ],
  [
    "",
    ["Foresters plan in eighty-year steps", "He met his wife on a fire crew"],
    "piet, thx! planning trees 80 yrs ahead, wow. will tell u how the exam goes",
  ],
  [
    "",
    ["Join the student chapter of the ACM"],
    "Thank you, Lee. I signed up for the ACM chapter the same evening.",
  ],
  [
    "not_specific",
    ["Join the student chapter of the ACM"],
    "Thank you, Lee. I took your suggestion to heart and acted on it the same evening.",
  ],
  [
    "",
    ["Recruiters spend seven seconds on a résumé"],
    "Dear Ms. Poe, seven seconds per résumé! That put my worries in their place. Thank you.",
  ],
  [
    "",
    ["Read the 10-K before anything else", "Equity research starts at 6 am"],
    "Dear Al, thanks. I opened my first annual report, a 10-K, last night, and set the alarm for six like you.",
  ],
  [
    "not_specific",
    ["Read the 10-K before anything else", "Equity research starts at 6 am"],
    "Dear Al, thanks for explaining finance to me. It's a fascinating industry and you are clearly a great analyst.",
  ],
  ["near_copy", ["He stays calm when systems break"], LEAN.replace("Bo", "Flo"), [LEAN]],
  [
    "near_copy",
    ["She stays calm when ovens break"],
    LEAN.replace("Bo", "Chef Marta").replace("half hour", "hour").replace("Cheers", "Best"),
    ["Thank you for the seeds.", LEAN],
  ],
  [
    "",
    ["Beekeepers lose a third of their hives in winter"],
    "Hi Jan, so a third of the hives die each winter and you still begin again in spring. That is what I took home. Thank you, Kim",
    [LEAN],
  ],
  [
    "asks_for_job",
    ["Beekeepers lose a third of their hives in winter"],
    "Hi Jan, losing a third of the hives each winter must hurt. Need an extra hand this season? I'd come at once. Kim",
  ],
  [
    "asks_for_job",
    ["Beekeepers lose a third of their hives in winter"],
    "Dear Jan, I was moved by the hives you lose in winter. It would be an honour to learn under you as an intern. Kim",
  ],
  [
    "",
    ["Beekeepers lose a third of their hives in winter"],
    "Dear Jan, I was moved by the hives you lose in winter. How you ended up in this job is a story I'll retell. Kim",
  ],
  [
    "resume_attached",
    ["Beekeepers lose a third of their hives in winter"],
    "Dear Jan, I was moved by the hives you lose in winter. As discussed, please see the attached resume. Kim",
  ],
  [
    "resume_attached not_specific",
    ["Curators write labels of fifty words"],
    "Dear Dr. Lo, thank you for your time and insights! I've included my CV for your records.",
  ],
  [
    "",
    ["Curators write labels of fifty words"],
    "Dear Dr. Lo, fifty words for a whole life's work: I tried it for my grandmother's vase. Thank you!",
  ],
  [
    "",
    ["Curators write labels of fifty words"],
    "Dear Dr. Lo, I now read the little cards beside each painting differently, knowing how short the text must be.",
  ],
  [
    "asks_for_job not_specific",
    ["Curators write labels of fifty words"],
    "Dear Dr. Lo, thanks again for the meeting. Should a vacancy come along I'd be grateful to hear from you first.",
  ],
  [
    "",
    ["Her first manager let her fail on purpose"],
    "Dear Uma, a boss who allows you to make mistakes on purpose! I wish everyone had one. Thank you.",
  ],
  [
    "",
    ["Speech therapists use board games"],
    "I dug out Snakes and Ladders after we talked; I'd never have guessed games were a therapist's tool. Thank you!",
  ],
];
