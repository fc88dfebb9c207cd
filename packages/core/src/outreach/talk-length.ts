import { readable, sentences } from "./text.ts";

const COUNT =
  "(?:\\d{1,3}(?:[.,]5)?|five|ten|twelve|fifteen|twenty(?:[- ]five)?|thirty(?:[- ]five)?|forty(?:[- ]five)?|fourty(?:[- ]five)?|fifty|sixty|ninety)";
const MINUTE = "(?:minutes?|mins?|minuts?|mintues?|minuets|minuites?|min\\.|')";
const LENGTHS = new RegExp(
  [
    `\\b${COUNT} ?(?:-|to|or|/|and|until|till|up to|and a half)? ?(?:(?:${COUNT}) ?)?-? ?(?:short |quick |brief |little |of your )?(?:${MINUTE}\\b|(?<=\\d ?)(?:m|mn|')(?![\\w']))`,
    "\\b(?:a |one |another )?(?:half|quarter)[- ](?:of )?(?:an |a )?(?:hours?|hr)\\b(?! (?:ago|away|late|later))",
    "\\b(?:an|one|1|1\\.5|one and a half|1-2|two|2|full|single|single-) ?-?(?:full |short |single )?(?:hours?|hrs?|h)\\b",
    "\\b(?:an )?hour of (?:your|time)",
    "(?:\\b1/2|\\b0[.,]5|\\b0[.,]25|\\b1/4|\\b3/4) ?-?(?:an |of an )?(?:hours?|hrs?|h)\\b",
    "\\b(?:three[- ]quarters of|three-quarter) ?(?:an )?hour\\b",
    "\\b(?:from|between) \\d{1,2}(?::\\d\\d)? ?(?:am|pm)? ?(?:-|to|and|until|till) ?\\d{1,2}:\\d\\d\\b",
    "\\b\\d{1,2}:\\d\\d ?(?:am|pm)? ?(?:-|to|until|till) ?\\d{1,2}:\\d\\d\\b",
  ].join("|"),
  "g",
);

const TALK =
  /\b(?:call|chat|talk|conversation|speak|meet|meeting|coffee|tea|phone|zoom|teams|video|skype|visit|questions?|time|spare|interview|discussion|discuss|lunch|walk|word|exchange|connect|sit down|catch|hear|ask|learn|listen|pick your|available|free|slot|in person|conversations)\b/;
const WILL =
  /\b(?:would|could|can|may|might|will|shall|hope|hoping|like|love|grateful|appreciate|spare|ask|asking|request|possible|open to|willing|happy|glad|please|need|take|takes|more than|at most|max|maximum|about|only|just|enough|let me|wonder\w*|is all|suit|work for you|mind|set aside|offer|give|lend|steal|borrow|keep it|promise|sometime|any chance|chance|if you|interested|invite)\b|\?/;
// Minutes that are past, on the road or on someone's recording are not asked for.
const OTHER_BEFORE =
  /\b(?:spent|watched|listened|took me|waited|read|lasted|ran|sat|walk(?:ed)?|drove|commut\w+|late by|within|last|past|every|each|after|first|gave (?:me|us)|given (?:me|us)|your (?:[\w-]+ ){0,3}|(?:talk|session|workshop|panel|lecture|episode|video|webinar|class) (?:was|of|lasted)|live|lives|only|about|is|are|just|located|for (?:over|nearly)) (?:[\w,'-]+ ){0,3}$/;
const OTHER_AFTER =
  /^ ?-?(?:away|ago|from|drive|walk|ride|commute|late|later|before|by (?:train|car|bus|bike|foot)|into|notice|talk (?:at|on|you|about|last)|lecture|keynote|presentation|episode|video|podcast|webinar|documentary|panel (?:at|on|last)|drive|train|flight|film|each way|per week|a week|a day|every|outside|north|south|east|west|down the)\b/;

/** The length of talk a text asks for, as written; null for none ("a quick call" is no length). */
export function findLength(text: string): string | null {
  for (const line of sentences(readable(text).slice(0, 12_000))) {
    const sentence = line.slice(0, 900);
    for (const match of sentence.matchAll(LENGTHS)) {
      const before = sentence.slice(0, match.index);
      const after = sentence.slice(match.index + match[0].length);
      const asked =
        /\b(?:for|over) (?:about |around |just |only |some |maybe |perhaps )?$/.test(before) &&
        WILL.test(before);
      if (!asked && (OTHER_AFTER.test(after) || isTold(before, after))) continue;
      if (WILL.test(sentence) || TALK.test(sentence) || sentence.split(" ").length <= 9)
        return match[0].trim();
    }
  }
  return null;
}

function isTold(before: string, after: string): boolean {
  if (!OTHER_BEFORE.test(before)) return false;
  if (/\b(?:live|lives|located|within)\b[^,]*$/.test(before)) return true;
  if (
    /\b(?:only|about|is|are|just|your(?: [\w-]+){0,3}) (?:[\w,'-]+ ){0,3}$/.test(before) &&
    !/\b(?:spent|watched|listened|read|after|last|past|every|your (?:[\w-]+ ){0,1}$|lasted|waited|first)\b[^,]*$/.test(
      before,
    )
  )
    return false;
  return !/\b(?:would|could|can|may|might|hope|ask|grateful|possible|spare|please)\b/.test(
    `${lastClause(before)} ${after.split(",")[0] ?? ""}`,
  );
}

function lastClause(before: string): string {
  return before.split(/,| and | but | so /).at(-1) ?? "";
}
