import { phrase } from "./phrase.ts";

/**
 * Asking for work seen by who is to do what for whom, where no set phrase is used. Each rule names signs that must stand
 * together in one sentence, and signs that make it something else.
 */
export interface SignRule {
  readonly all: readonly RegExp[];
  readonly none: readonly RegExp[];
}

const rule = (all: readonly string[], none: readonly string[] = []): SignRule => ({
  all: all.map(phrase),
  none: none.map(phrase),
});

const YOURS = "(you|yours|here|your|ur|this (company|firm|team|office|place))";
const TRADE =
  "(in|into|within|enter|of|for) (this|the|your|that|our|a) ~2 (field|industry|profession|sector|trade|line|discipline|career|subject|market)";
const HEARING = "(hear|know|learn|understand|tell me|curious|advice|advise) ..3 (what|how|why|which|about)";
const ADVICE =
  "(what|which|why|how) (is|are|was|were|should|would|do|does|did|can|makes?|makes|will|has|have|might) ..1 (it|i|you|the|a|an|people|your ..1|be|work|working|working life|someone|students) ..3 (like|know|expect|feel|learn|recommend|bring|read|study|teach|teaches|different|surprise|surprised|see|want|avoid|prepare|improve|stand|look)";
const PEOPLE_OF_HIRING =
  "(hr|human resources|recruiters?|recruiting|recruitment|hiring|headhunters?|talent acquisition|personnel|whoever (hires|decides|recruits)|people in charge)";
const HOST_ACTS =
  "(can|could|would|will|might|may|please|feel free|if you|you to|you could|you would|are you|do you|kindly|hope|grateful|appreciate|want you|ask you|through you|happy|maybe you|glad)";
const BEGINNER =
  "(trainees?|interns?|students?|apprentices?|juniors?|graduates?|assistants?|newcomers?|beginners?|extra person|helpers?|volunteers?|someone new|somebody new|one more|another person)";

export const SIGN_RULES: readonly SignRule[] = [
  // The asker's own papers, unless their wording is what is asked about.
  rule(
    ["my (resume|application|cover letter|application documents|job application)"],
    [
      "(on|in|into|onto) my (resume|application|cover letter)",
      "(improve|improving|feedback|write|writing|format|review|proofread|strengthen|polish|look over|check|mistakes|critique|comment|stand out|better|wrong|weak|think of)",
      "(what|how|which) ..3 (you|people|recruiters|employers|a reader) ..3 (my resume)",
    ],
  ),
  // The asker is the one to be hired, taken, named or brought in.
  rule([
    "(hir(e|es|ed|ing)|employ(ing|s|ed)?|recruit(ing|s|ed)?|tak(e|ing) on|shortlist(ing)?|onboard(ing)?) {self}",
  ]),
  rule(
    [
      "(tak(e|ing)|bring(ing)?|get(ting)?|hav(e|ing)|add(ing)?|fit(ting)?|want(ing)?|put(ting)?) {self} ..1 (on|on board|onboard|aboard|in the team|on your team|to your team|in your team|into your ~1 {firm}|hired) (END|as|for|at|this|next|in|with|to|your|when|even)?",
    ],
    ["in mind (END|when)"],
  ),
  rule(
    [
      "{self} ..3 (hired|employed|recruited|taken on|onboarded|in the door|accepted|considered) ..1 (here|by (you|your)|at (your|yours|the (company|firm))|on your|in your|with you|into your)",
    ],
    [TRADE],
  ),
  rule([
    "(i|me|we|someone like me) ..3 (get|be|being|getting|become) ..1 (hired|employed|recruited|taken on) ..1 (here|by you|by your|at your|at yours|in your ~1 {firm}|with you|on your)",
  ]),
  rule(
    [
      "(recommend|recommending|refer|referring|introduce|introducing|mention|mentioning|suggest|suggesting|propose|proposing|forward|forwarding|connect|connecting|praise|present|presenting|name|put|putting|link|linking|show|pass|passing|pitch) ..2 (me|my (name|profile|details|contact|contacts|number|email|portfolio|file|work))",
      PEOPLE_OF_HIRING,
    ],
    [
      "(how|what|why|when) ..2 (does|do|is|are|has) ..2 (hiring|recruiting|recruitment)",
      "(tell|show|walk|give) me (how|what|about|through)",
    ],
  ),
  rule([
    "(recommend|refer|introduce|mention|suggest|propose|put forward|recommending|referring|mentioning|introducing|endorse|endorsing) {self} ..4 (boss|bosses|manager|managers|director|supervisor|head of|team lead|decision makers|decision-makers|partners|management|superiors)",
  ]),
  rule(
    [
      "(give|giving|gave|gives|get|getting|find|finding|offer|offering|arrange|arranging|secure|securing|organise|organising|organize|provide|providing|grant|save|saving|keep|keeping|create|creating|hook) ..2 {self} (up with|with|into)? (a|an|any|some|the|one|your)? ~2 ({hardJob}|interview|position|desk|place|spot|trial|shift|slot|seat)",
    ],
    ["(example|idea|sense|picture|overview|feedback|advice|impression|summary)"],
  ),
  rule(["(hook|fix|set) {self} up with"]),
  // Somebody at the asker's stage is to find a place there.
  rule(
    [
      `(space|room|place|spot|position|need|use|vacancy|slot|opening|work|desk|seat|budget|capacity|demand) ..2 for (a|an|another|any|some|one|one more|more|new|further)? ~2 ${BEGINNER}`,
      "(your|you|ur|there|here)",
    ],
    ["(what|how|why|which) ..12", TRADE],
  ),
  rule(
    [
      "(future|place|role|spot|fit|part|seat|chair|chance|space|room|home|opening|opportunity|something|use) ..1 for {self} ..1 (in|at|with|on|within|here|among) ..1 (your ~1 {firm}|you|your|here|this {firm})",
    ],
    [TRADE],
  ),
  rule(
    [
      `(see|imagine|picture|use|need|like|want|envision|fancy) {self} ..2 (on|in|at|as|working|joining|part|among|here|with) ..2 ${YOURS}`,
    ],
    [TRADE],
  ),
  rule(["(take|taking) (a|the) (chance|risk|gamble) on {self}"]),
  rule(["(try|trying|test) {self} out"]),
  rule(
    [
      `(is|are|were|was|be) ..1 (you|your ~1 [a-z]+|the {firm}|anyone|they) ~2 (taking|accepting|recruiting|hiring|looking for|seeking|searching for|after|in need of|short of|open to|considering|interested in) (on|in)? (a|an|any|some|new|more|another|summer|student|extra)? ~2 ${BEGINNER}`,
    ],
    ["(what|which|how|why) ..6 (are|is) (you|your)"],
  ),
  rule(
    [
      `(do|does|would|could|might|will|can) ..1 (you|your ~1 [a-z]+|the {firm}) ..2 (take|takes|need|use|want|accept|hire|host|welcome|require|have|recruit|employ) (on|in)? (a|an|any|some|new|more|another|summer|extra)? ~2 ${BEGINNER}`,
    ],
    [
      `${BEGINNER} ..2 (who|with|to (make|do|work|stay|speak|be|have|know)|do|does|struggle|from other)`,
      "(what|how|why|which|who) (do|does|would|could|might|will|can)",
      "have (a|an|any|some)? ~1 (students?|assistants?|trainees?|interns?|beginners?|newcomers?) (END|in|under|on|with|at)",
    ],
  ),
  // The asker wants to work there.
  rule(
    [
      "(i|me|my|myself|someone like me)",
      "(can|could|may|might|would|will|want|wish|hope|hoping|love|like|dream|amazing|wonderful|great|glad|happy|keen|jump|possible|chance|pleasure|honour|honor|eager|ready|willing|privilege|delighted|thrilled|interested|interest|excited|fantastic|apply|need)",
      "(work|working|intern|interning|internship|job|position|placement|career|employment|traineeship|apprenticeship|join|joining|contribute|contributing|start|begin|help out|helping out|volunteer|placed|stint|employed|temp|thesis|opening|vacancy|role) ..1 (at|with|for|under|alongside|on|in|to|inside) (you|yours|ur ..1|your ~1 {firm}|your ~2 (company|firm|team|place|lab|shop|studio|crew|newsroom|ward|law firm|consultancy|institution|bank))",
    ],
    [
      HEARING,
      ADVICE,
      TRADE,
      "(what|which|why|how|who|where|when) (is|are|was|were|do|does|did|would|has|have|makes|should|can you|could you|will)",
      "(tell|walk|show) me",
      "work (with|for|at) you (so|most|every|day)",
    ],
  ),
  rule(
    [
      "i ..1 (can|could|may|might|should|get to) ..2 (work|join|intern|apply|start|help out|be employed|be hired) ..1 (at|in|for|with|here|to|on) (your|you|here|ur)",
    ],
    [TRADE],
  ),
  rule(
    [
      "(can|could|may|might|should|shall|must|would|do) i ..4 (work|intern|join|help out|temp|apply|begin|train) ..2 (at|in|with|for|on|to|under) (your|ur|you|yours)",
    ],
    [TRADE, "(work|working|apply) with your", "apply (what|this|that|the|my)"],
  ),
  rule([
    "(can|could|may|might) i ..2 (come|start|work|intern|help out|join) ..2 (here|with you|at yours|on your|in your|at your)",
  ]),
  rule(
    [
      "(should|can|could|may|do|would|must|to|will) (i)? ..1 (apply|applying) (for|to) ..5 (with you|your ~1 {firm}|here|yours|in your|on your|at your)",
    ],
    [TRADE],
  ),
  // The asker is on the look-out, and says so.
  rule(
    [
      "(i|currently|still|am) ..3 (job hunting|job-hunting|job searching|jobhunting|job seeking|unemployed|jobless|out of work|between jobs|on the job market|job seeker|jobseeker|looking for work|seeking work|seeking employment|in search of work|looking to be hired|open to work|open for work)",
    ],
    ["(when|while|before|after) i"],
  ),
  rule([
    "(hear|know|think|learn|come across|see|aware|find|spot) (of|about)? (anything|something|any leads?|a lead|leads|something suitable|anyone) ~2 (suitable|relevant|open|opening|fitting|going|available|interesting for me|for me|coming up|that suits me|matching|that fits me|i could|who hires|who needs)",
  ]),
  rule(
    ["(job|any|some|useful|good|internship) (leads?|lead|vacancies|openings)", HOST_ACTS],
    ["(how|what|which) ..3 (you|people|newcomers|students|graduates)"],
  ),
  rule([
    "(hear|heard|come across|see|spot|find|learn) ..2 (anything|something)",
    "(let me know|tell me|think of me|love to know|like to know|contact me|drop me|call me|write me|send it|email me|ping me|remember me|mind me)",
  ]),
  rule(["on (your|the) (payroll|staff)", "(i|me)"], ["(what|how|why)"]),
  rule(
    ["start my (career|working life|professional life) (with|at|in|under) (you|your ~1 {firm}|here)"],
    ["(how|what|which)"],
  ),
  rule([
    "(pass|passing|give|giving|hand|handing|share|sharing|forward|forwarding|send|sending|leave|leaving|mention) (on|along|out|around)? ~1 my (details|contact|contacts|name|profile|email|number|data|info|information|linkedin) ..1 (on|to|with|along|around|forward)? ..6 (recruiting|hiring|hires|looking for|needs|vacancy|opening|job|hr|team|manager|boss|recruiter|recruiters|decide|decides)",
  ]),
  rule([
    "(pull|use|put) ..2 (strings|your influence|your connections|your contacts) ..4 (for me|to get me|help me|to help|me)",
  ]),
  rule(
    [
      `${HOST_ACTS}`,
      "(help|assist|support) me ..1 (to)? ..1 (get|getting|find|finding|enter|entering|land|landing|secure|come|join|joining|start|break|breaking) ..2 (in|into|inside|a|an|at|to)? (your ~1 {firm}|{hardJob}|here|a position|with you)",
    ],
    ["(what|which) ..2 (would|could|can|might|will|helped|skills|experience)"],
  ),
  rule(
    [
      "(do|does|is|are|can|could|would|will|may|might|any|there|if|whether) ..6 (spots?|places?|slots?|seats?|desks?|positions?|openings?) ..2 for (me|an intern|interns|students?|a student|trainees?|juniors?|graduates?|a trainee)",
    ],
    [TRADE, "(what|how|why|which) ..8"],
  ),
  rule(
    [
      `${PEOPLE_OF_HIRING}`,
      "(see|meet|call|contact|invite|interview|nudge|push|know|hire|like|want|take|tell|ask|talk to|speak to|persuade|convince|about) ..3 (me|my name|my application|my case)",
    ],
    [
      "(how|what|why|which) (do|does|did|is|are|has|have|would|should) (hr|recruiters|recruiting|hiring|headhunters)",
      "(tell|give|show|advise|teach|help|walk) me ..1 (how|what|about|through|to understand|understand|advice|some)",
    ],
  ),
  rule(
    [
      "(ask|asking|check with|talk to|talking to|speak to|speak with|speaking to|convince|persuade|nudge|approach|write to|put it to) ..1 (your|ur|the|my) ~1 (boss|bosses|hr|manager|managers|recruiter|recruiters|supervisor|director|team|company|colleagues|head|people) ..6 (need|needs|hire|hires|hiring|job|position|internship|want|wants|take|takes|room|vacancy|opening|someone|place|me|openings|spot|recruit|recruits|recruiting|intern|trainee)",
    ],
    [
      "(how|when|why|what|where) (do|did|should|would|does|have|had|can|could) (you|people|newcomers|one|someone|i|we)",
      "(did|have|had|were) you",
    ],
  ),
  rule([
    "(think|thinking|thought) (of|about) me (for|when|if|as|next|whenever|once|should|END|in case|before)",
  ]),
  rule(
    [
      "when ..1 (will|is|are|do|does|would|might|can) (you|your ~1 {firm}|they|the {firm}) ..3 (recruit|recruiting|hire|hiring|taking on|take on|looking for (people|someone|interns|new)|accepting|open (applications|positions))",
    ],
    ["(what|how|why)", "hire (END|a) ..2 (what|how)"],
  ),
  rule([
    "i ..1 (can|could|will|would|may|might|should|to|should i) ..1 (get|find|have|obtain|land|start) (a|an|some|any|my|the)? ~1 (job|work|internship|position|place|placement|traineeship) ..1 (there|here|at yours|with you|in your|at your|on your)",
  ]),
  rule([
    "(convince|persuade|get|make) (you|your ~1 {firm}|them|your ..2) (to)? (hire|employ|take|recruit|consider|pick|choose|accept) {self}",
  ]),
  rule(["(name|give|list|use|put|take|have) you ..2 (as (a|my) (reference|referee)|down as)"]),
  rule([
    "(get|come|be|getting|coming|climb) (on board|onboard|aboard) ..1 (at|with|in|of) (your|you|here|ur)",
    "(i|me|my)",
  ]),
  rule(
    ["for {self} ..2 (in|at|with|on|within|among) your ~1 {firm}"],
    [TRADE, "(what|how|why|which|tell|like) ..8", "(important|interesting|useful|good|difficult|hard) for"],
  ),
  rule(
    ["(in|at|with|on|within|among) your ~1 {firm} ..1 for {self}"],
    [TRADE, "(what|how|why|which|tell) ..8", "(important|interesting|useful) for"],
  ),
  rule(
    [
      "(is|are|was|were|would be) (there)? (a|an|any|some)? ~2 (gap|opening|need|place|chance|room|space|position|spot|vacancy|way) ..2 (in|on|at|with|into|within) your ~1 {firm}",
      "(i|me|my)",
    ],
    ["(what|how|why|which) ..8", "chance ..2 (you|to (travel|grow|learn))"],
  ),
  rule([
    "(is|are) (the|any|your|there)? ~2 {hardJob} ..4 (open|available|free|vacant|still open|up for grabs|unfilled|advertised) ..1 (END|in your|at your|on your|with you|here|right|now|for|to|this|next|at)",
  ]),
  rule(["(are|is) (positions|roles|placements|internships|spots) ..4 (open|available|free|vacant)"], [TRADE]),
  rule(
    [
      "(need|needs|want|wants|looking for|use|after) (some|any|a bit of|more)? ~1 (fresh blood|new blood|fresh faces?|new faces?|young talent|new talent|reinforcements?|another pair of hands|extra hands|someone like me|fresh people)",
    ],
    ["(what|how|why) ..6"],
  ),
  rule(
    [
      "(turn|lead|result|grow|develop|end|ending|leads|turns|become) (into|to|in|up in|with) (a|an|some|my)? ~2 (job|internship|position|job offer|offer|placement|employment|contract|traineeship|interview)",
      "(i|me|this (chat|talk|conversation|meeting)|our (chat|talk|conversation|meeting)|today)",
    ],
    ["(how|when|what|why) (did|do|does|has)", "(you|your) ..2 (internship|thesis|hobby)"],
  ),
  rule([
    "(way|how (can|could|do|would|should|might) i|can i|could i|let me|help me|i (want|would like|hope|wish|need|try) to|possible to|chance to) ..2 (get|getting|come|enter|break|make it|squeeze) (into|in|inside) ..1 (your|ur) ~1 {firm}",
  ]),
  rule(
    [
      "(boss|manager|hr|director|supervisor|team lead|employer|colleagues|recruiters?) ..3 (see|meet|interview|hire|want|take|consider|call|contact|invite) me",
    ],
    ["(what|how|why) (do|does|did|would|should|made|makes) ..2 (boss|manager|director)"],
  ),
  rule(["(put|throw|give|suggest|drop|raise) my (name|hat) (forward|in|up|out there|in the ring)"]),
  rule(
    [
      "(is|are|was|if|whether) (you|your ~1 {firm}|they|the {firm}) ..2 (looking|planning|going|hoping|about|wanting|trying|willing|able|intending|expecting|allowed) to (hire|recruit|take on|employ|take interns|take someone|add)",
    ],
    ["(what|how|why|which|when) ..8"],
  ),
  rule(
    [
      "(do|does|is|are|will|would|whether|if|have|has) ..5 (internship|job|intern|trainee|graduate|junior|entry-level|student|summer) (spots?|openings?|positions?|places?|slots?|vacancies|jobs?|seats?)",
      "(you|your ~1 {firm}|here|the {firm})",
    ],
    [
      TRADE,
      "(what|how|why|which) ..8",
      "(did|had|were|was) (you|your)",
      "(important|useful|different|helpful|paid|hard|common|worth)",
    ],
  ),
  // Loosely: the asker, the host and work in one sentence that asks neither for a story nor for advice.
  rule(
    [
      "(me|myself|my|mine|(can|could|may|should|will|might|do|shall|am|if|that|when|so|would|to|and) i|i (can|could|may|might|apply|applied|get|be|join|come|fit))",
      "(your ~1 {firm}|your (people|colleagues|recruiters|hr|employer)|with you|for you|by you|you|ur ..1|here|there)",
      "(hr|recruiting|recruiters?|vacancy|vacancies|openings?|internships?|traineeship|apprenticeship|employ|employed|hire|hired|jobs?|the (junior|open|vacant|free|advertised) ~1 (post|position|role)|posts?|positions?|apply|application|on board|placement|traineeship|candidates?|work experience|recruit|shortlist|payroll)",
    ],
    [
      TRADE,
      HEARING,
      "(what|why|which|who|whose|how|where|when) ..12",
      "(first|last|old|previous|current|own|dream|day|same|whole|new|other|best|worst) (job|jobs|position|role|internship|post)",
      "(you|your|u) (did|do|does|had|were|made|got|took|have done|worked|started|began|completed|spent|held|left|changed|have|like|enjoy|love|find|found|think|recommend|describe|interview|ever|always|prefer|see|want|mentioned|mention|said|say|wrote|tell|give|share|look|review|hire|apply|applied) ..5 (job|jobs|position|internship|apply|application|hire|hired|posts?|placement|internships|employed|recruiters?|vacancy|work experience|candidates?|openings?) (END|was|were|as|in|with|and|or|so|when|important|interviews?|market|advert|adverts|applications|useful|helpful|hunting|search|satisfaction|title|security|description)?",
      "your ~2 (job|jobs|position|role|internship|post|placement|application|jobs)",
      "(recommend|advise) (me|that i|i|to me)",
      "(enjoy|prepare|worth|helpful|useful|important|necessary|essential|mandatory)",
    ],
  ),
];
