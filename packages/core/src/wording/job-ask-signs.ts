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
];
