import { firstMatch, leaningOf, phrase, sentencesOf } from "../../wording/index.ts";

const CLASSES = {
  pay: "salary|salaries|pay|wage|wages|income|incomes|earnings|compensation|remuneration|paycheck|payslip|paycheque|bonus|bonuses|hourly rate|hourly wage|day rate|daily rate|going rate|take-home|take-home pay|stipend|pay rise|payrise|pay raise|salary range|pay range|pay grade|pay package",
  org: "company|firm|organisation|organization|team|department|office|employer|industry|field|sector|profession|union|school|university|hospital|bank|studio|agency|museum|clients?|customers?|staff|employees|interns?|city|country|company's|firm's",
};
const pay = (source: string) =>
  phrase(source.replace(/\{(pay|org)\}/g, (_, name: keyof typeof CLASSES) => `(${CLASSES[name]})`));

/** Words of pay that ask after nobody's. */
const NOT_PAY: readonly RegExp[] = [
  "(pay|pays|paid|paying|payed) ..1 (attention|off|tribute|respect|the price|a price|back|heed|dividends|into|out|visit|a visit|homage|lip)",
  "(pay|wage|salary|compensation|income) (transparency|gap|gaps|equity|secrecy|bands?|structure|structures|policy|policies|system|systems|reform|day|data|surveys?|caps?|negotiations?|talks|disputes?|inequality|tax|consultants?|committees?|statements?|streams?|theft|bargaining|cuts?|freezes?)",
  "(negotiate|negotiating|negotiation|negotiations|negotiated|bargain|bargaining) ..4 {pay}",
  "(negotiate|negotiating|negotiated|negotiation) ..4 (offer|raise|package)",
  "(weigh|balance|balancing|against|versus|vs|over|rather than|more than|instead of|besides|beyond|apart from|aside from|other than|not just|not about|only about|regardless of|without|less|lower|fewer) ..2 ({pay}|money)",
  "(set|setting|design|designing|manage|managing|handle|handling|process|discuss|discussing|discussed|talk about|talking about|bring up|bringing up|mention|raise the topic of|think about|thinks about|argue|fight for|cut|cuts|tax|calculate|calculating) ..3 {pay}",
  "(earn|earns|earned|earning) ..3 (trust|respect|degree|credibility|certificate|certification|certifications|qualification|qualifications|reputation|stripes|place|licence|license|confidence|loyalty|doctorate|phd|masters?|master's|bachelor's|promotion|spurs|keep|seat|points|title|support|credit|credits|badge)",
  "(paid|unpaid) or (not|unpaid|paid|voluntary)",
  "(pay|pays|paid) off",
  "paid attention",
  "make (of|with|when|for (dinner|lunch|fun))",
  "(can|do|does|could|will|did|would) not (pay|afford) ..2",
  "(minimum wage|fair wages|fair wage|fair pay|equal pay|living wage|passive income|low income|low-income|income tax|unpaid leave|paid leave|paid holiday|sick pay|without pay|gender pay)",
].map(pay);

const FOR_PERSON =
  "(END|a year|per|in your|in the|annually|as a|as an|each|every|when you|now|at|yearly|monthly|right now|an hour|a month|currently|these days|after|before|there|here|in total|roughly|from|in a|in one|on|today|back then|for|yourself|by|since|this year|last year)";

const PERSONAL: readonly RegExp[] = [
  "(are|is|were|was|become|became|been|feel|felt) you ..2 (rich|wealthy|a millionaire|underpaid|overpaid|well off|well-off)",
  "(you|made you|make you|makes you|you ever|you become) ..2 (rich|wealthy|a millionaire|underpaid|overpaid)",
  "(net worth|tax bracket|tax band)",
  "your (present|current|full|yearly|annual|whole|total)? ~1 package",
  "(sum|amount|figure) ..4 (you ..2 (receive|get|earn|paid|sign|signed)|offer you|to keep you|your contract|your payslip)",
  "you ..2 (own|hold|have) ..1 shares in (the|your)",
  "(paid|pays|pay) you (best|most|better|the best|the most|more)",
  "(most|least) ..1 you ..2 earned",
  "which ..5 (better|best) paid for you",
  "you ..2 (charge|bill) ..1 (END|your|per|an hour|a day|clients|customers|for (a|an|one|your) ..2 (hour|day|session|portrait|lesson|shoot))",
  "you ..1 (earn|earned) (the)? (most|more|less)",
  `your(?: (?!(?:${CLASSES.org}|in|of|on|about|for|and|to|from|how|what)(?= ))[^ ]+){0,3} {pay}`,
  "(what|how much|how well|how many ..3|how often) (are|were|do|did|will|have|would|is|was)? (you|u) ..2 (paid|get paid|getting paid|earn|earning|earned|gain|take home|taking home|bring home|bringing home|pull in|pocket|rake in)",
  "how much (money|cash|salary|pay|income|dollars|euros)? (do|did|are|were|will|have|would|can|could|is)? you ..2 (make|making|made|earn|get|getting|receive|receiving|gain|take|taking|bring|bringing|paid|have|on|draw|collect|cash|win)(?! (?:of|difference|time|freedom|sleep|contact|feedback|say|training|support|help|autonomy|control|holiday|vacation|into|part|responsibility|out|from|work|to|a difference|an impact) )",
  `(what|which) (do|did|are|were|can|could|will|would) you ..1 (make|making|earn|earning) ${FOR_PERSON}`,
  `what you ..1 (make|earn|are paid|get paid|made|earned|are earning|are making|take home|bring home) ${FOR_PERSON}`,
  "(company|they|job|firm|employer|boss|it|hospital|school|university|office|position|career|profession|here|role) ..2 (pay|pays|paid|paying) you(?! (?:for what|for doing|to|for) )",
  "(are|were|do|did|get|feel|being) you ~3 (well|badly|fairly|enough|properly|decently|poorly|better|well-paid|highly|under|over)? ~1 (paid|underpaid|overpaid|well-paid)",
  "you ..2 (earn|earning) (a lot|more|less|much|enough|six|over|under|well|good|decent|above|between|as much|[0-9]+k?|plenty|lots|big|six-figure)",
  "you ..2 (make|making|made) (good|more than|enough|much|a lot of|decent|six|over|[0-9]+k?|lots of|big|serious|nice|real|any) ~1 (money|a hundred|hundred|thousand|figures|cash|year|k|END)",
  "you (get|got|receive|received|have|had|given|expect) (a|an|any|your|big|good|last|some)? ~2 (bonus|bonuses|raise|pay rise|pay raise|salary increase|stock options|increase in pay|equity|commission)",
  "({pay}|bonus|raise|commission|amount|money|sum) ..2 (do|did|are|have|will|would|were)? you ..2 (have|get|getting|receive|receiving|earn|draw|make|had|got|take|on|gain|bring)",
  "(you yourself|you in particular|you personally|yourself personally) ..9 (paid|earn|make|take home|income)",
  "(paid|earn|make|take home|income|salary) ..9 (you yourself|you in particular|you personally)",
  "(are|were) you on (END|now|at the moment|a year|per)",
  "how much ..2 you on END",
  "{pay} ..1 you (were|are|got|have been) ..1 (offered|given|paid|promised|granted)",
  "({pay}|money|earn) ..6 for you (personally|yourself|END|in particular)",
  "(what|how much|which (salary|sum)) (did|do|does|have|has) (they|the company|your ~1 {org}|your boss) ..1 (offer|offered|promise|give) you (END|when|to|at|as|for|in|on|a|per)",
  "(what|how much) were you ..1 (offered|given|promised) ..3 (signed|joined|began|started|END|month|year)",
  "your ~2 (pay packet|pay check|pay cheque|wage packet|payslip|paycheck)",
  "(pay packet|pay cheque)",
  "(what you|you) (make|earn|are making|are earning) (END|enough)",
  "you ..2 (get|receive|have|got|hold|own|given) ~1 (stock options|stock|equity|shares|commission|a company car)",
  "(how much|how many (euros|dollars|pounds|thousands|francs|crowns|kronor|zloty)|what) ..4 (your|in your) (account|bank account|pocket|wallet|purse) (each|every|at|per|a|END)",
  "how many (euros|dollars|pounds|francs|thousands|k) ..2 you",
  "money ..1 (good|enough|ok|okay|right) for you",
  "(figure|number|sum|amount) ..3 (your|on your) (payslip|paycheck|contract|bank)",
  "(paid|pay) you (well|enough|much|a lot|good|fairly)",
  "you (paid|pay) (well|enough|much) (for|in|at|as)",
  "how much is (it|that) you (earn|make)",
  "you (well-paid|underpaid|overpaid|well paid)",
  "(how much|what|how well) ..9 (brings?|brought|hands?|handed|rewards?|rewarded|transfers?|transferred) you(?! (?:here|there|to|into|back|most|joy|satisfaction|down|up|in|together|closer|the most (?:joy|satisfaction|pride)) )",
  "(what|how much) (do|did|would|can|could) you ..2 (clear|net|gross|invoice) (END|in|for|per|a|each|every|on|after|from)",
  "you ..1 (keep|have left) after (tax|taxes|fees|costs|commission|deductions|agents?)",
  "(what|how much) ..7 (left|remains|stays) (for|with) you (END|after|personally|yourself)",
  "your ctc",
  "(what|how much) (do|did) you ..1 take for (a|an|one) ..1 (portrait|lesson|shoot|session|gig|wedding|show|job|cut|talk|set)",
  "who ..1 (on|earns|makes|gets) more ,? ~1 you or",
].map(pay);

const TYPICAL: readonly RegExp[] = [
  "{pay}",
  `how (much|well|good) ^2 (do|does|did|can|could|would|will|should|is|are|might|they|people|a|an|the)? ^6 (earn|earns|earned|make END|makes END|make (a|per|in|at|as|when|to|on|each|every|after|starting|there|here|monthly|annually)|makes (a|per|in|at|as|when|to|on|each|every|after|starting|there|here|monthly|annually)|get paid|gets paid|paid|take home|pay|pays|making|earning|gain)`,
  `what (do|does|can|could|would|will|did|might|should) ^6 (earn|earns|make END|make (a year|per|in their|in your|in this|in the|at your|at the|as a|when they|to start|starting|after|on average|each|every|annually|an hour|yearly|monthly|here|these|straight|right|in year|in a year|in the first)|get paid|take home|bring home|pay (END|interns|juniors|its|their|for|per|after|an|a|on|new|graduates|newcomers|beginners|you|people|at|staff|someone|to start|starting|entry))`,
  "what ..1 (people|juniors?|beginners?|graduates?|newcomers?|someone|interns?|consultants?|engineers?|teachers?|nurses?|person|workers?|they|i) ..3 (earns?|makes? (END|in|a|per|at|when|as|on|after)|is paid|are paid|gets? paid|takes? home)",
  "(pay|pays|paying) (well|badly|enough|good|decently|poorly|fairly|properly|much|a lot|peanuts|handsomely)",
  "(is|are|was|were|does|do|get|gets|how well) ..5 (well paid|paid well|well-paid|paid enough|badly paid|poorly paid|paid|unpaid|well paying|well-paying|underpaid|low-paid|lucrative|better paid) (END|here|in|enough|for|or|at|by|compared|profession|job|field|career|work|internship|internships|positions|on)",
  "(make|makes|earn|earns|making) (a|an) ~2 (living|income)",
  "(make|makes|making|earn|earns) (good|big|a lot of|much|enough|serious|real|decent|lots of|more|any) money",
  "(how is|how about|what about|how much|what|how good is|is) (the)? ~1 money (in|like|is there|there|END|good|can|could|do|does|would|at|ok|okay|enough|here|for)",
  "(earn|earns) (a lot|much|well|good|enough|more|less|decently|six|big)",
  "(expect|hope|hoping) ..2 (earn|be earning|be paid|get paid)",
  "(typical|usual|average|going|standard|common|realistic|normal) (hourly|daily|day)? (rates?|fees?)",
  "(live|living|survive) (off|from|on|by) (this|the|it|that|a|an|such) ~1 (profession|job|work|career|field|trade|income|craft|END)",
  "(make|makes) ..1 (in year one|in the first|in their first|in his first|to begin with|at the start|starting out)",
  "what (would|will|could|can|might|should|is|are|does|do) ^8 be paid",
  "(what|which|how much|that|sort of|kind of|amount of) ~1 (kind of|sort of|amount of)? ~1 money (do|does|can|could|would|will|might|is|are) ..5 (see|make|earn|get|expect|bring|take|made|paid|have)",
  "(what|how much) (are|is) (people|juniors?|beginners?|graduates?|newcomers?|interns?|trainees?|most|they|young ..1|entry-level ..1|someone|the average ..1|a ..2) on (when|at|after|as|in|to start|END|these days)",
  "(support|raise|feed|sustain|keep|have) (a|my|your|one's) (family|children|kids) (on|with|from) ..4 (wage|salary|pay|income|job)",
  "(do|does|is|are|did|will|would) (an|the|most|all|these)? ~1 (internships?|traineeships?|placements?|interns?|apprenticeships?) ..4 (pay|paid|unpaid)",
  "(what|how much) (can|could|will|would|do|should|might) i (earn|make (as|in|at|when|to start|starting|per|a year|END|with)|be paid|get paid|charge)",
  "(is|are) there ~2 money in",
  "how lucrative",
  "financially ..3 (rewarding|secure|worth|attractive)",
  "(rate|rates|fee|fees) ..4 (freelancers?|charge|contractors?|beginners?)",
  "(freelancers?|contractors?|beginners?) ..3 (charge|rates)",
  "(five|six)-figure",
  "(five|six) figures",
].map(pay);

export interface PayAsk {
  readonly whose: "personal" | "typical";
  readonly words: string;
}

// How far the words lean to pay, and to the pay of the person asked.
const SURE = -0.6;
const UNLIKELY = -2;
const DOUBT = 0.8;
/** Without one word of money the rest must lean far. */
const SURE_WITHOUT_MONEY = 1.5;
const MONEY =
  /\b(?:pay\w*|paid|salar\w*|wage\w*|earn\w*|mak(?:e|es|ing)|made|money|income\w*|compensat\w*|remunerat\w*|stipend\w*|bonus\w*|fees?|rates?|charg\w*|cheques?|checks?|rais(?:e|es)|rich\w*|wealth\w*|lucrative|under-?paid|overpaid|package|pension|commission|equity|shares?|tips?|figures?|euros?|dollars?|pounds?|lakhs?|\d+k|financ\w*|take home|takes home|bring home|live (?:on|off|from)|get|gets|getting|got|give|gives|giving|gave|offer\w*|worth|tax|range|cost|ctc|hourly|annual\w*|monthly|fortune|afford|support|sums?|amounts?|net worth|saved?|lose|lost|bring(?:s|ing)? in|millionaire|brought|pocket\w*|contract|ask)\b/;
/** Says outright whose pay is meant. */
const YOURS =
  /\b(?:(?:like|such as) you(?:rself)?(?! (?:said|mention\w*|told|have said))|you yourself|yourself|in your case|your (?:own|level|rank|seat|shoes))\b/;

/** The questions after pay in a text of plain words: this person's own, or what such work pays in general. */
export function findPayAsks(plain: string): readonly PayAsk[] {
  return sentencesOf(plain).flatMap(({ words, mark }) => {
    const sentence = words.join(" ");
    const whole = mark === "" ? sentence : `${sentence} ${mark}`;
    const pay = leaningOf("pay", whole);
    const named = payNamed(sentence);
    const sure = MONEY.test(sentence) ? SURE : SURE_WITHOUT_MONEY;
    if (named === null ? pay.score <= sure : pay.score <= UNLIKELY) return [];
    const own = leaningOf("own_pay", whole).score;
    if (YOURS.test(sentence)) return [{ whose: "personal", words: named?.words ?? pay.words }];
    const whose = own > 0 ? "personal" : "typical";
    return [
      {
        whose: named !== null && Math.abs(own) < DOUBT ? named.whose : whose,
        words: named?.words ?? pay.words,
      },
    ];
  });
}

function payNamed(sentence: string): PayAsk | null {
  const rest = NOT_PAY.reduce((left, pattern) => left.replace(pattern, " ,"), `${sentence} .`).replace(
    / \.$/,
    "",
  );
  const personal = firstMatch(rest, PERSONAL);
  if (personal !== null) return { whose: "personal", words: personal };
  const typical = firstMatch(rest, TYPICAL);
  return typical === null ? null : { whose: "typical", words: typical };
}
