import { firstMatch, leaningOf, phrase, sentencesOf } from "../../wording/index.ts";

const ORG =
  "(company|firm|organisation|organization|museum|hospital|agency|bank|charity|foundation|university|school|institute|studio|practice|startup|start-up|business|group|employer|corporation|enterprise|ngo|clinic|newspaper|publisher|association|council|theatre|library|laboratory|brand|parent company|factory|college|hotel|restaurant|shop|store|airline|ministry|authority|network|consultancy|law firm|publishing house|lab|hospice|zoo|orchestra|opera|gallery|archive|cooperative|co-op|union|club|federation|chain|shipyard|brewery|winery|nursery|kindergarten|supplier|manufacturer|retailer|insurer|workplace|trust|society|department store|magazine|journal|paper|channel|radio station|station|platform|company group|non-profit|nonprofit)";
const THE = `(the|your|this|ur|a|its) ~2 ${ORG}`;
const SHE = `(${THE}|you|they)`;
const STOP =
  "(END|and|exactly|actually|here|in general|for a living|these days|nowadays|precisely|at the moment|right now|today|in total|overall|worldwide|altogether|now|currently|please|at present|or|by|in|last year|this year)";

/** Told to others, felt, changed: the answer is a person's and no page's. */
const A_VIEW: readonly RegExp[] = [
  "(explain|describe|sell|present) ..3 (to)? ..2 (family|friends|parents|children|strangers|outsiders|child|neighbours|mother|grandmother|party)",
  "(mission|values|history|size|products|services|revenue|headquarters|ceo|clients|competitors|structure) ..3 (mean|means|influence|shape|shapes|affect|affects|change|changes|show|shows|play|matter|matters|feel|feels|help|helps|guide|guides|translate|live|lived)",
  "(what|how) (would|do|did) you ..2 (wish|think|feel|like|change|say|describe|see|notice|find|experience)",
  "(differently|better|worse|wrong|special|unusual|that others do not|(do|does|happens|happen) when)",
  "(work|what you do|role|job|team|project|projects|people) ..1 (serve|serves|contribute|contributes|support|supports|further|fit|fits|relate|relates|connect|connects)",
  "(what|which|who|how|where) ..6 (would|do|did) you ..1 (add|use|dread|fear|turn|spend|miss|drop|change|keep|choose|want|meet|most|dislike|avoid|buy|cut|need|carry)",
  "(unwritten|proudest|proud|favourite|favorite|strengths|strength|weaknesses|from the inside|your own|unspoken|heading|decides|treats?|get along)",
  "how (do|does|did|would|will|has|have|can) (you|your ..1|the ..1) ..2 (keep|feel|sum|see|treat|handle|deal|react|cope|support|encourage|balance|decide|shape|compare|stay|learn|judge|win|survive|motivate)",
  "(difference|gap) between",
  "(quiet|unsung|hidden|secret|real|true) (heroes?|story|reason|power|leader|work)",
  "(surprise|surprised|surprises|drew|attracted|attracts|convinced|misunderstand|proud|underestimate|impressed|struck)",
].map(phrase);

const FACTS: readonly RegExp[] = [
  `what ..1 (does|do|is it that|is it|did) ..1 ${THE} ..1 (do|does|produce|produces|sell|sells|make|makes|offer|offers|provide|provides|manufacture|work on|actually do|really do|build|specialise in|specialize in|deal with|focus on|publish|deliver|stand for) ${STOP}`,
  `what (it is that|is it that|is it)? ..1 ${THE} ..1 (does|do|sells|produces|makes|offers|provides|specialises in|specializes in|is doing|is producing|is selling|is about|stands for) ${STOP}`,
  `what (is|are) ${THE} (about|all about|doing|known for|best known for|selling|famous for) ${STOP}`,
  `(what|which|how many|what kind of|what kinds of|what sort of|what types of) ~3 (products?|services?|brands?|departments?|locations?|branches|offices|subsidiaries|programmes|programs|courses|industries|sectors|markets|countries|cities|customers|clients|competitors|stores|shops|languages|treatments|collections|degree programmes|divisions|units|students|beds|rooms|members|patients|employees|workers|people|staff|sites|factories|visitors|degrees|faculties) ..1 (does|do|has|have|is|are|did|in|belong|work|works|can i find) ..1 (${SHE}|to|for|at|there) ..7 (sell|sells|offer|offers|offering|make|makes|produce|produces|producing|producing|provide|provides|have|has|serve|serves|operate in|operates in|operate|work for|work at|work in ${THE}|run|own|employ|employs|get|teach|treat|cover|work there|work here|active in|in|with|selling|making|offering|${THE}) ${STOP}`,
  `(how many) ~2 (employees|workers|people|staff|offices|branches|locations|students|beds|members|stores|countries|shops|factories|sites|subsidiaries|departments) ..3 (work|works|employed|in|at|for|has|have|are|does|do|there) ..3 (${ORG}|there|you (have|employ|operate))`,
  `${THE} has how many`,
  `how many (employees|offices|branches|staff|locations|countries|clients|stores|departments|sites) (do|does|has|have|are) ..3 (have|you|${ORG}|there)`,
  `(when|in which year|what year|which year|in what year|who|where|how long ago|by whom|how) ..2 ${THE} ..2 (founded|established|started|created|set up|built|opened|open|begin|began|incorporated|formed|based|located|headquartered|start)`,
  `(what year|which year|in which year|when) ..1 (did|was|were|is) ..1 ${THE} (open|start|begin|built|founded|established|created|launched|go public)`,
  `who (founded|established|started|owns|runs|leads|heads|created|set up|manages|directs|finances|funds|chairs) ${THE}`,
  "who (founded|established|owns|runs|leads|created) it",
  `who (is|are|was|were) (the)? ~2 (ceo|boss|head|founder|founders|owner|owners|director|president|chairman|chairwoman|chair|chief executive|shareholders|investors|dean|chief|cto|cfo) (of ${THE}|END|at ${THE}|and|there|here|right now|now|of it)`,
  `who (is|are|was|were) (your|ur) ~1 (ceo|founder|founders|owner|owners|chairman|chief executive|shareholders|investors|main (clients|customers|competitors|partners|sponsors)|clients|competitors|biggest (clients|competitors|customers)|customers|key (clients|partners)|sponsors|president|target group|target audience|target market)`,
  `who are ${THE} ~2 (clients|customers|competitors|partners|investors|shareholders|sponsors)`,
  `(where|in which city|in what city|in which country) (is|are|was|were) ..1 (your|the|ur|${THE}) ~2 (headquarters?|hq|offices?|head office|main office|based|located|branches|locations|factory|factories|sites|plants|${ORG} (based|located|headquartered))`,
  "where (your|the|ur) ~1 (headquarters?|hq|head office|offices) (is|are)",
  `(headquarters?|hq|head office|offices) (is|are) (located|based|where)`,
  `where (are you|is it|are they) (based|located|headquartered)`,
  `(what|which) (is|are|was|were) ..1 (${THE}|${THE}'s|your ${ORG}'s|the ${ORG}'s|the|your|its) ~1 (mission|mission statement|vision|values|core values|slogan|motto|annual (revenue|turnover|budget)|revenue|turnover|address|stock price|share price|opening hours|office hours|history|legal form|headquarters|main products?|main services?|products|services|business model|core business|main business|website|web site|phone number|size|market share|structure|target group|budget|email address|visiting hours|strategy|flagship product|areas of expertise|departments|business areas|locations|main activity|main activities) (of ${THE}|END|and|last year|this year|at the moment|today|like last|of it|about|at ${THE})`,
  `${ORG}'s ~1 (mission|mission statement|vision|values|core values|slogan|annual revenue|annual turnover|revenue|turnover|address|stock price|history|headquarters|main products?|main services?|products|services|business model|website|size) (END|and)`,
  `(how (big|large|old)) (is|are) (${THE}|it|they) ${STOP}`,
  `how long ..3 ${THE} ..1 (existed|been around|existing|exist|been in business|been operating)`,
  `(what (kind|type|sort) of|which kind of) ${ORG} (is|are) (it|this|that|you|yours|${THE})`,
  `(is|are) ${THE} ~2 (listed|public|publicly traded|private|privately owned|family-owned|international|global|a charity|a non-profit|a nonprofit|non-profit|nonprofit|state-owned|a family business|a public company|a private company|part of|owned by|a subsidiary|multinational|certified|regulated)`,
  `(is|are) ${THE} (a|an) ~2 (charity|non-profit|nonprofit|subsidiary|company|limited company|cooperative|multinational|family business|franchise)`,
  `(do|does|has|have) (${SHE}) ~1 (have|has|got|operate|run|own)? (a|an|any|other|more|also)? ~2 (offices?|branch|branches|website|web site|locations?|subsidiary|subsidiaries|factories|factory|headquarters|social media|newsletter|online shop|campus) (END|abroad|in|outside|elsewhere|overseas|and|other|around)`,
  `(do|does) ${THE} ..1 (have|offer|sell|operate|export|ship|deliver|work) ..3 (abroad|internationally|overseas|worldwide|offices|products|services|other countries)`,
  `(tell|know|learn|hear|explain|describe|summarise|summarize|share) ..5 (history|products|services|mission|structure|size|departments|headquarters|founding|locations) of ${THE}`,
  `(about|give|share|explain|describe) (the|your|ur) ~1 ${ORG}'s (history|mission|products|services|values|structure|vision)`,
  `(history|founding|origin|origins) of ${THE}`,
  `(tell|telling) (me|us) (about|more about|something about|a bit about|a little about|what) (your|the|this) ~1 ${ORG} END`,
  `(explain|describe) (what)? (the|your|this) ~1 ${ORG} (END|does END)`,
  "what (is|are) (your|the) (opening|office|visiting|business) hours",
  "what is the (address|phone number|email address|postal address) of",
  "when (is|are|does|do) ..4 (open day|open house|office hours|annual meeting|opening hours|next fair)",
  `when (do|does|is|are|will) ..4 (applications?|application deadline|deadline|semester|term|admission|registration|enrolment) ..3 (open|opens|close|closes|for|start|due|begin|END)`,
  `(which|what|how many) ~2 (countries|cities|places|continents|regions|industries|markets|sectors) ..2 (does|do|is|are|has|have) ..2 (you|${ORG}|they) ..2 (operate|active|present|have|work|serve|serves|offices|in|located|based)`,
  `(in)? (which|what|how many) (countries|cities|places|regions|markets) (are|do|is|does) ..3 (active|present|operate|represented|offices|work in|sell)`,
  "(which|what) (brands|companies|subsidiaries|products) ..2 (belong to|are part of|are owned by|fall under) ..2",
  "how many (offices|branches|locations|employees|subsidiaries|stores|members|factories) (do|does|are|have|has)",
  `how much ..3 (revenue|turnover|profit|sales) (does|did|do|has|was) ..3 (make|have|generate|made|${ORG}|you)`,
  "(what|how high|how much) (was|is|were) ..2 (revenue|turnover|profit|annual budget)",
].map(phrase);

const FACT =
  "(headquarters?|head office|offices?|branch|branches|employees|staff members|products?|services?|sectors?|industries|industry|markets?|clients|customers|competitors|revenue|turnover|profit|budget|mission|vision|slogan|motto|board|founders?|ceo|shareholders?|owners?|logo|full name|abbreviation|acronym|website|web site|address|phone number|hours|history|anniversary|awards?|prizes|certificates?|certifications?|accreditations?|locations?|sites|countries|cities|departments?|divisions?|units|programmes?|programs?|courses?|degrees?|degree programmes|tuition|fees|deadlines?|cafe|café|canteen|shop|gift shop|parking|car park|ticket|tickets|admission|membership|newsletter|annual report|partners|sponsors|brands?|subsidiaries|size|capacity|patients|prices|admission prices?|entrance fees?|price list|rates|target group|target audience|readers|circulation|donors|funders|funding|legal structure|parent company|investors|sister companies|staff|workforce|workers|number of ..2|exhibitions?|collections?|legal form|line of business|lines of business|business areas?|areas of business|fields of activity|area of activity|portfolio|factories|factory|plants|stores|shops|beds|wards|students|pupils|members|visitors|labs|laboratories|campuses|languages|blog|podcast|app|social media|faculties|titles|magazines|trustees|directors|executives|managing director|chair|chairman|president|ownership|stock symbol|share price)";
const HOST = `(${THE}|ur ..1|its)`;
const HAVE =
  "(have|has|had|sell|sells|sold|offer|offers|offered|make|makes|made|produce|produces|provide|provides|cover|covers|serve|serves|run|runs|own|owns|operate|operates|operate in|operates in|belong|belongs|employ|employs|treat|treats|teach|teaches|won|win|wins|received|hold|holds|publish|publishes|build|builds|develop|develops|supply|supplies|work in|works in|focus on|focuses on|specialise in|specialises in|specialize in|specializes in|active in|be in|present in|exist|exists|existed|in|do|does|deal in|deals in|consist of|comprise|advise|advises)";

// A fact asked for by its name, with the organisation beside it.
const BY_NAME: readonly RegExp[] = [
  `(what|which|how many|in what|in which|what kinds? of|what sorts? of|what types? of) ~2 ${FACT} (do|does|did|has|have|is|are|was|were) ${HOST} ..2 ${HAVE}`,
  `(what|which|how many|in what|in which) ~2 ${FACT} ${HOST} ..1 ${HAVE}`,
  `(what|which|how many|in what|in which) ~2 ${FACT} ..1 (belong to|are there (at|in)|work (at|in|for)|does|are (at|in)) ${HOST} STOP`,
  `(what|which|how many) ~2 ${FACT} (do|does|did) you (guys)? (have|offer|sell|serve|operate|make|cover|produce|provide|run|own|employ) STOP`,
  `(what|who|which|where|how (high|large|big)) (is|are|was|were) (the|your|its)? ~2 ${FACT} (of|at|in|behind|for) ${HOST} STOP`,
  `(what|who|which|where|how (high|large|big)) (is|are|was|were) ${HOST} ~2 ${FACT} STOP`,
  `who (sits|sit|is|are|serves|chairs|leads|heads|manages|started|starts|finances|funds|controls|is in charge|is responsible) ..3 (of|on|in|at|for)? ..1 ${HOST} STOP`,
  `(name|list|tell me|give me|enumerate) (me)? (all|the|some|a few|your)? ~2 ${FACT} ..2 (of|that|which|at)? ..1 ${HOST} ..1 ${HAVE}`,
  `(do|does|has|have|is there|are there) ${HOST} ~1 (have|has|run|own|offer|sell|operate|publish|got|provide|use)? (a|an|any|its own|more than one|several|other)? ~2 ${FACT} STOP`,
  `(is|are) there (a|an|any) ~2 ${FACT} (at|in) ${HOST} STOP`,
  `(since when|how long|for how long|since which year) (does|do|has|is|have|did) ${HOST} ..2 (exist|existed|existing|been|around|operate|operating|operated|in business|run|running|going)`,
  `(where) (does|do|is|are|has|can i find|did) ${HOST} ..1 (have|has|operate|located|based|situated|sit|headquartered|produce|manufacture|come from|sell|begin|start)`,
  `(how many) ~2 (people|employees|workers|staff|persons|folks|engineers|doctors|teachers|nurses|lawyers|journalists|researchers|men and women) (do|does|are|is|did|work|works) ..2 (${HOST}|employed|you) ..2 (employ|employs|employed|have|has|work|there|at|by|in|for|count|STOP)`,
  `(what|which) (does|do|is) (the|your|ur) ..3 (abbreviation|acronym|name|logo|letters|initials|[a-z]+'s name) ..5 (stand|stands|mean|means|come from|for|short for)`,
  `(what|which) line of business ..2 ${HOST} in`,
  `(what|which) (is|are) ${HOST} (called|named|short for|made up of|listed|registered as)`,
  `(is|are|was|were) ${HOST} ~2 (family-owned|family-run|listed|international|privately-held|state-run|non-profit|nonprofit|independent|publicly|profitable|certified|accredited|open (on|to)|located|based|headquartered|large|big|older|global|a|an|the|part of|owned by|registered)`,
  `(how (long|far)|when) (is|does|do|are|will) ${HOST} (open|close|opens|closes|opened)`,
  `how (big|large|old|many) (is|are) ${HOST} STOP`,
  `(how many|what|which) ~2 ${FACT} (is|are|does|do|has) ${HOST} ..1 (published|translated|available|spoken|active|present|sold|listed|used|represented|work) ..2`,
  `(what|which|who|how many|where|when) ..3 ${FACT} ..1 (of|at|in|behind|for|from|does|do|has|have|is|are|did) ${HOST} ..2 STOP`,
  `name of (your|the|ur) ~1 (director|ceo|boss|founder|chair|president|owner|head|${ORG})`,
  `(to|which|what) ..2 (group|corporation|parent company|holding|network|chain|association|conglomerate) (does|is|do) ${HOST} ..1 (belong|part|owned|member)`,
  `how is ${HOST} ..1 (structured|financed|funded|owned|spelled|spelt|governed)`,
  `(do|does|is|are) ${HOST} ~1 (operate|export|do business|invest|deliver|ship|trade|sell|publish|produce|active|present|represented) ..1 (in|to|abroad|overseas|worldwide|online|internationally|outside|on)`,
  `how long ${HOST} (is|has been|exists)`,
  `how long (has|is|have) ${HOST} ..1 (been|on|in|around|existing|existed|active|there)`,
  `(who) (is|are) (in charge|at the top|responsible|the head|at the head|the (boss|owner|leader)) ..1 (of|at|in) ${HOST}`,
  `(in)? (which|what) ~1 (countries|cities|places|regions|markets|year) (is|was|does|do|are|has|did|can) ..1 (i)? ..1 ${HOST} ..1 (present|active|represented|operate|operating|founded|established|based|located|found|work|open|start|built|listed|registered)`,
].map((source) => phrase(source.replaceAll("STOP", STOP)));
const WHERE_YOU_WORK = new RegExp(
  `\\b(?:the|that) (${ORG.slice(1, -1)}) (?:(?:that|which|where) )?you (?:work|are employed|are working)(?: (?:for|at|in|with))?\\b`,
  "g",
);
const PERSONAL_VIEW = phrase(
  "(you|your team|people|clients|customers|patients|employees|readers|visitors|members|colleagues|newcomers|students|nobody|no one) ..2 (find|enjoy|like|love|hate|prefer|think|feel|wish|admire|proud|trust|use|work with|deal with|remember|miss|learn|learned|turn to|hardest|notice|overlook|see|misunderstand|worry|struggle|complain|expect|want|appreciate|fear|value|ask|need)",
);

const BARE = [
  new RegExp(
    `^(?:(?:your|the|ur|its) )?(?:${ORG.slice(1, -1)}) (?:size|name|history|address|mission|values|website|headquarters?|age|location)$`,
  ),
  /^(?:(?:your|the|ur) )?(?:headquarters?|hq|head office|number of employees|ceo|founding year|mission|mission statement|company values|annual revenue|opening hours|main products|competitors)$/,
];

// How far the words lean to a fact of the web site's.
const SURE = -0.7;
const UNLIKELY = -2;
const SURE_OF_A_VIEW = 2;
const SURE_OF_NO_HOUSE = 1;
const ABOUT_A_HOUSE = phrase(
  `(${ORG.slice(1, -1)}|${ORG.slice(1, -1).split("|").join("'s|")}'s|offices?|headquarters?|hq|ceo|founder|founded|products?|services|branches|employees|website|tickets?|admission|exhibitions?|courses?|programmes?|degrees?|subsidiaries|opening hours|address|faculty|academy|magazine|airport|chapter|festival|concert hall|cinema|gym|port|railway|app|courses|members?|membership|fees?|you ..1 (sell|make|produce|manufacture|ship|offer|export|repair))`,
);

/** The words of a question that the organisation's own web site answers, or null. Takes plain words. */
export function findWebAnswerable(plain: string): string | null {
  for (const { words, mark } of sentencesOf(plain)) {
    const sentence = words.join(" ");
    const leaning = leaningOf("web", mark === "" ? sentence : `${sentence} ${mark}`);
    const fact = factNamed(sentence);
    if (fact !== null && leaning.score > UNLIKELY) return fact;
    const view = firstMatch(`${sentence} .`, A_VIEW) !== null;
    const sure = view ? SURE_OF_A_VIEW : ABOUT_A_HOUSE.test(`${sentence} .`) ? SURE : SURE_OF_NO_HOUSE;
    if (leaning.score > sure) return leaning.words;
  }
  return null;
}

function factNamed(words: string): string | null {
  const sentence = words.replace(WHERE_YOU_WORK, "your $1");
  const found = BARE.some((pattern) => pattern.test(sentence))
    ? sentence
    : (firstMatch(sentence, FACTS) ?? factByName(sentence));
  return found !== null && firstMatch(`${sentence} .`, A_VIEW) === null ? found : null;
}

function factByName(sentence: string): string | null {
  return PERSONAL_VIEW.test(`${sentence} .`) ? null : firstMatch(sentence, BY_NAME);
}
