import { leaningOf, plainWords, sentencesOf, withoutGreeting } from "../wording/index.ts";
import { isDenied, readable, sentences } from "./text.ts";

const WORK =
  "(?:talk|article|articles|piece|post|posts|profile|page|interview|podcast|episode|book|paper|essay|column|blog|newsletter|video|webinar|panel|session|lecture|workshop|keynote|presentation|speech|thread|report|story|photo|photos|portfolio|exhibit\\w*|show|name|bio|biography|entry|listing|comment|comments|remarks|answer|answers|visit|demo|booth|stand|table|class|project|case study|thesis|study|research|quote|feature|film|documentary|letter|slides|channel|tutorial|course|account|twitter|website|site|details|contact)";
const PLACE =
  "(?:linkedin|directory|database|alumni|conference|fair|meetup|event|webinar|panel|group|club|society|chapter|association|network|newsletter|podcast|magazine|workshop|reception|open day|open house|seminar|symposium|hackathon|reunion|gala|expo|festival|summit|mixer|forum|slack|discord|church|mosque|temple|gym|team|choir|orchestra|band|volunteer\\w*|class|course|lecture|program|programme|mentor\\w*|career (?:night|day|centre|center|service\\w*)|guest|talk|session|visit)";
const TIES = [
  `\\b(?:saw|seen|read|reading|heard|hearing|came across|come across|coming across|found|find|watched|watching|attended|attending|listened to|listening to|listen to|enjoyed|discovered|stumbled (?:up)?on|noticed|noted|spotted|looked up|followed|follow|following|looking through|looking at|browsing|was at|been reading|loved|liked|remember|visited|cited|used|saved|bookmarked|shared|borrowed|assigned|discussed) (?:[\\w'-]+,? ){0,7}?(?:your|you) (?:[\\w'-]+ ){0,6}?(?:${WORK}|${PLACE}|spoke|speaking|speak|gave|wrote|said|presented|mentioned|talked|studied|went|are|were|also|work|works|majored|graduated|did|have|on|at|in)\\b`,
  `\\byour (?:[\\w'-]+ ){0,4}?${WORK} (?:[\\w'-]+ ){0,8}?(?:caught|made|stayed|stuck|struck|inspired|got me|came up|was|helped|led|stood|impressed|gave me|changed|moved|taught|is (?:how|why|what)|convinced|answered|popped|left|appeared|came to|showed|spoke|opened|resonated|convinced|has)\\b`,
  `\\b(?:thank you|thanks) (?:so much |again )?for (?:speaking|coming|visiting|presenting|your (?:[\\w'-]+ ){0,3}${WORK}|talking|hosting|giving|sharing|the (?:[\\w'-]+ ){0,2}${WORK}|accepting|connecting|stopping|answering|writing|posting)`,
  `\\b(?:suggest\\w*|recommend\\w*|encourag\\w*|advis\\w*|told|urged|pointed|referred|directed|sent|introduc\\w*|connected|steered|nudged|mentioned|gave me|passed|passing|shared|said|thought|proposed|put (?:me|us)|brought|spoke|speaks|praised|named) (?:[\\w'-]+,? ){0,5}?(?:you|your|us)\\b`,
  `\\b(?:we|us) (?:[\\w'-]+ )?(?:met|spoke|talked|chatted|crossed paths|both|share|shared|are both|sat|connected|exchanged|were both|have (?:both|met)|bumped|overlapped|worked|ran into|go to|went|studied|know|once|shook|had)\\b`,
  `\\b(?:met|(?:nice|great|good|glad|lovely|pleasure|fun|honou?r|remember|after|since|from) (?:of |to )?(?:meeting|meet|seeing|hearing)|heard|saw|seen|talking (?:to|with)|spoke (?:to|with)|talked (?:to|with)|approached|ran into) you (?:[\\w'-]+ )?(?:at|during|in|on|when|after|last|speak|present|talk|give|briefly|by|say|interviewed|explain|describe|yesterday|this|perform|through|play|for)\\b`,
  `\\b(?:fellow|former|mutual|common|shared|same|as another) (?:[\\w'-]+ ){0,3}?(?:alum\\w*|student|member|graduate|grad|friend|contact|connection|acquaintance|school|university|college|club|group|team|program|programme|major|department|fraternity|sorority|\\w+er|\\w+ian|\\w+ist|house|hometown|town|degree|course|professor|teacher|interest|scholar|church|neighbou?rhood|neighbou?r|volunteer|language|campus|dorm|high school)\\b`,
  `\\b(?:in|on|through|via|from|by|at|using|inside|with) (?:the |our |your |my |a |an |this )?(?:[\\w'&.-]+ ){0,5}?(?:alumni|alum|directory|database|linkedin|mailing list|newsletter|career (?:fair|night|day)|mutual \\w+|mentor\\w* (?:list|network|program\\w*|platform))\\b`,
  `\\b(?:i|we) (?:also |too |now |still |just |currently |recently )*(?:study|attend|go to|went to|studied|belong|play|am (?:in|part|a member)|joined|volunteer|train|sing|take|row|major|am studying|am majoring|grew up|live)(?:ed)? (?:[\\w'-]+ ){0,6}?(?:you (?:once |also |too |both )*(?:did|studied|went|attended|graduated|played|do|were|are|led|founded|belong\\w*|grew|chair|coach|taught|volunteer\\w*|earned|finished|ran|used to|took|run)|as you|too\\b|like you|same)`,
  `\\b(?:you (?:also |too |both |once |yourself |had |have |were |are |previously )*(?:studied|went to|attended|graduated|majored|played|belonged|grew up|founded|spoke|gave|presented|visited|came to|wrote|posted|published|appeared|were (?:on|at|in|a (?:guest|speaker|panel\\w*|student))|are (?:an? )?(?:(?:[\\w'-]+ ){0,2}(?:alum\\w*|graduate|grad|member))|told us|showed|talked (?:at|about|to)|answered|hosted|taught|judged|mentored|led (?:a|the|our)|did your|finished|earned|share\\w*|took|completed|started out|said (?:that|in|on|at|something)|mentioned|described|explained|coached|sat in|walked|lived))\\b`,
  `\\b(?:alum|alumna|alumni|alumnus|graduate|grad) (?:of|from) (?:the same|our|my)\\b|\\bsame (?:school|university|college|programme?|degree|major|path|club|team|town|course|fraternity|sorority|high school|department|professor|group|city|church)\\b`,
  `\\b(?:like you|as you did|just as you|the way you did|so did you|so were you|as did you|also an? (?:[\\w-]+ ){0,2}(?:alum\\w*|graduate))\\b`,
  `\\b(?:a|our|my|an old|your|one of your|one of my|someone(?! like)|somebody(?! like)) (?:[\\w'-]+ ){0,3}?(?:friend|colleague|contact|connection|acquaintance|professor|teacher|advisor|adviser|classmate|coworker|co-worker|boss|manager|mentor|cousin|uncle|aunt|neighbou?r|roommate|mother|father|sister|brother|mum|mom|dad|coach|counsel\\w+|lecturer|instructor|supervisor|parents?|sister-in-law|tutor|librarian|landlord|dentist|pastor|former student|person i (?:spoke|met|talked)|i (?:spoke|met|talked)|who (?:knows|works|worked))\\b (?:[\\w'-]+,? ){0,12}?(?:your|you|touch|reach out|write|contact)\\b`,
  `\\b(?:i (?:got|have|received|was given|took|found|obtained|picked up) your (?:name|contact|details|card|email|address|number|business card))\\b (?:[\\w'-]+ ){0,2}?(?:from|through|at|via|in|on|after|by|off)\\b`,
  `\\b(?:encourag\\w+|urged|advised|told|suggested|asked|sent|referred|pointed|directed|inspired|pushed|introduced) (?:that i|me|us|i)(?: should| to)? (?:to )?(?:write|contact|reach|speak|talk|email|call|get in touch|ask|message|meet|you|your way)\\b`,
  `\\b(?:description|account|praise|recommendation|mention|story|stories) (?:of|about) you(?:r)?\\b|\\b(?:gave|passed|sent|handed|forwarded|shared) (?:me|us|along|on) your (?:name|address|details|contact|number|card|email)\\b`,
  `\\b(?:thought|thinks|felt|said|believes|insists|swears|insisted|told me) (?:that )?(?:we|i) (?:might|should|ought to|would|could|must|had better) (?:[\\w'-]+ ){0,2}?(?:get along|talk|meet|speak|connect|write|contact|ask|call|like|hit it off|reach)\\b`,
  `\\b(?:friend|colleague|classmate|student|neighbou?r|cousin|acquaintance|roommate|customer|client|reader|listener) of yours\\b`,
  `\\b(?:is how i (?:found|came|got|know|heard)|how i (?:found|came across|heard of|learned of|know) (?:of )?you|where i (?:found|saw|met|heard)|led me to (?:you|your)|brought me to (?:you|your)|your name came up|your card)\\b`,
  `\\b(?:after|since|following|having) (?:our|your) (?:[\\w'-]+ ){0,4}?(?:${WORK}|chat|conversation|meeting|encounter|exchange|handshake|introduction|call|word)\\b`,
  `\\b(?:learned|learnt|know|knew|found out|understand|told) (?:about|of) (?:you|your work) (?:[\\w'-]+ ){0,2}?(?:from|through|at|via|in|on|when|while|because)\\b`,
].map((source) => new RegExp(source));

/** Families of words for the ways people come to know each other. */
const FAMILIES: readonly string[] = [
  "alumni alum alumna alumnus graduate graduated grad grads alma directory classmate",
  "article essay piece column op-ed interview story feature write-up wrote written published read reading",
  "talk lecture speech keynote presentation panel webinar seminar session spoke speaker heard guest presented",
  "fair booth stand stall expo career-day",
  "podcast episode listen listened show",
  "group club society chapter association member members membership community network",
  "event meetup conference summit workshop mixer reception gathering symposium hackathon forum",
  "linkedin profile feed post posts posted",
  "professor instructor lecturer teacher faculty class course taught",
  "friend colleague coworker acquaintance contact mutual neighbour neighbor",
  "family uncle aunt cousin mother father mom mum dad parents sister brother",
  "referral referred suggested recommended introduced introduction pointed mentioned",
  "volunteer volunteered volunteering shelter foodbank charity",
  "team teammate teammates coach played rowed rowing soccer football basketball tennis track",
  "church parish congregation temple mosque synagogue choir",
  "hometown town village neighbourhood neighborhood grew",
  "video youtube watched channel film",
  "book chapter author novel",
  "newsletter magazine journal paper",
  "museum exhibit exhibition gallery",
];
const FAMILY_OF = new Map(
  FAMILIES.flatMap((row, index) => row.split(" ").map((word) => [word, index] as const)),
);
const EMPTY = new Set(
  "the and for with from that this was were her his their our your you who how has had have she him they them its into about over than then when where what which while also very just once same both met knows know known found find saw heard via through last year years week month ago today spring summer autumn fall winter student students university college school state institute academy campus company firm work works worked working job career careers office professional professionals manager director engineer analyst marketing finance design field industry sector team lead senior junior head online internet google search searched web website site page link name email mail message text person people someone none nothing unknown contact contacted list cold not any one two three first second new old city north south east west international national global business science studies center centre department services service group".split(
    " ",
  ),
);
const SELF = /\b(?:i am|i study|i attend|i go to|my name is|this is|here at|student at|studying|majoring)\b/;
const SCHOOL =
  /\b(?:alum\w*|grad\w*|directory|class of|same (?:school|university|college)|school|shared|alma)\b/;

/** From where on the weight of the words alone is a tie, and below what a set phrase is taken for something else. */
const SURE = 0.4;
const UNLIKELY = -2.6;

/** Whether a text says how its writer found or knows the person. */
export function saysConnection(text: string, howKnown: string): boolean {
  const leaning = strongestTie(text);
  if (leaning > SURE) return true;
  return leaning > UNLIKELY && phrasesTie(text, howKnown);
}

function strongestTie(text: string): number {
  const plain = withoutGreeting(plainWords(text.slice(0, 12_000))).replaceAll(" ;", " .");
  const scores = sentencesOf(plain).map(
    ({ words, mark }) => leaningOf("tie", mark === "" ? words.join(" ") : `${words.join(" ")} ${mark}`).score,
  );
  return scores.reduce((best, score) => Math.max(best, score), -Infinity);
}

function phrasesTie(text: string, howKnown: string): boolean {
  const lines = sentences(readable(text).slice(0, 12_000)).map((line) => line.slice(0, 900));
  for (const line of lines) {
    for (const tie of TIES) {
      const match = tie.exec(line);
      if (match && !isStranger(line, match.index)) return true;
    }
  }
  return lines.some((line) => echoes(line, readable(howKnown).slice(0, 2_000)));
}

// "We have never met", "you do not know me", "though nobody introduced us".
function isStranger(line: string, at: number): boolean {
  return (
    isDenied(line.slice(0, at)) ||
    /\b(?:we have (?:not|never)|not met|never met|do not know (?:me|each)|complete stranger|met yet)\b/.test(
      line,
    )
  );
}

function echoes(line: string, howKnown: string): boolean {
  const known = contentWords(howKnown);
  if (known.length === 0) return false;
  const words = new Set(contentWords(line).map(stem));
  const families = new Set(contentWords(line).flatMap((word) => FAMILY_OF.get(word) ?? []));
  const hits = known.filter((word) => words.has(stem(word)));
  const kin = known.filter((word) => families.has(FAMILY_OF.get(word) ?? -1));
  const addressed = /\byou\b|\byour\b|\bwe\b|\bour\b/.test(line);
  if (SELF.test(line) && !addressed) return hits.length > 0 && SCHOOL.test(howKnown);
  return (
    hits.length >= 2 ||
    (hits.length >= 1 && !isDenied(line)) ||
    (kin.length >= 1 &&
      addressed &&
      /\b(?:after|through|at|from|via|because|since|as|both|our|your)\b/.test(line) &&
      kin.some((word) => !GENERAL.has(word)))
  );
}

const GENERAL = new Set(
  "talk read posts post class course show track played network introduction introduced story feature chapter interview journal paper session".split(
    " ",
  ),
);

function contentWords(text: string): string[] {
  return (text.match(/[a-z0-9][a-z0-9&-]{2,}/g) ?? []).filter((word) => !EMPTY.has(word));
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ings?|ed|es|s|ers?|ion|ions)$/, "") : word.replace(/s$/, "");
}
