import { phrase } from "./phrase.ts";

/** Not an ask, whatever follows: the writer says so, or the words mean something else. */
export const NOT_AN_ASK: readonly RegExp[] = [
  "(not|never) ..1 (need|want|expect|seek|asking for|ask for|looking for|look for|hunting for|after|applying for|apply for|here for|fishing for|angling for) (a|an|any|the)? ~2 {job}",
  "(not|never|without|neither|nor) ..3 (asking|looking|applying|searching|hunting|expecting|here|after|seeking) ..1 (for|to)? ~3 {job} (from you|with you)?",
  "(not|never|no) ..2 (a|about a|about an|want|need|expect) ~1 {job} from you",
  "(not|no) ..3 (get|find|offer|hire) me ~2 ({job})?",
  "(recommend|refer|introduce|point|direct|connect) me ..2 ..6 (speak|talk|chat) (to|with)",
  "(recommend|suggest) me ..3 (book|books|course|courses|podcast|podcasts|resource|resources|reading|readings|event|events|newsletter)",
  "job shadowing",
  "job market",
  "job title",
  "job description",
  "job security",
  "job satisfaction",
  "job interview tips",
].map(phrase);

/** The host is asked to do something for the asker's employment. */
const FAVOURS = [
  "(hire|employ|recruit|take on|onboard|interview|shortlist|short-list|sponsor) {self}",
  "(take|bring|have|get|put|squeeze|slot) {self} (on|in|on board|onboard|aboard|into|inside|through the door|hired|an interview|under your wing as) (your|board|the|as|for|to|with|this|END)?",
  "(offer|give|get|find|arrange|secure|hand|grant|provide|land|lend|fix|sort|organise|organize) (to)? {self} (with)? (a|an|any|some|the|one|that|this)? ~3 {job}",
  "(offer|give|get|find|provide|grant) (a|an|any|some|the)? ~2 {job} (to|for) {self}",
  "(offer|give) me (a|an|the|some|one|any)? ~2 (chance|shot|trial|try|work|start|break|opportunity) (END|to ..1 (work|join|prove|show|intern|start|be|get|gain))",
  "(refer|recommend|endorse|nominate|suggest|put forward|propose) {self} (for|internally|as|to (hr|human|your|the|someone|somebody|anyone|whoever|them|people|a (recruiter|manager|hiring|colleague))|at your|in your|within|inside|END)",
  "vouch for (me|my)",
  "pull (a few|some|any)? strings?",
  "(good|kind|nice|positive) word (for|in|about|on|with|to)",
  "(put|drop|say|get) (in)? (a|one|some)? ~1 word (in)? (for|about|on|with) (me|my|hr|your)",
  "(be|act as|become|serve as) (my|a|one of my) (reference|referee|referrer)",
  "(write|give|provide|do) (me|a|my) ~3 (recommendation letter|reference letter|letter of recommendation|letter of reference|employee referral|referral)",
  "(an|employee|internal) referral (for|to|at|from|END)",
  "(introduce|connect|link|hook|direct|point|refer|send|bring) me ..1 (to|with|up) ..5 {hr}",
  "(put|get) me in (touch|contact) with ..5 {hr}",
  "(mention|pass|give|put|forward|bring up|drop|raise|submit|throw|suggest) my (name|profile|case|interest|candidacy) ..5 ({hr}|forward|through|{job}|colleagues who|in the hat|on the list|to the team|to your team)",
  "(talk|speak|chat|write|recommend) (to|with) ..3 {hr} (about|for|on) (me|my)",
  "(pass|forward|send|hand|submit|deliver|circulate|share|give|show|take|keep|hold|leave|bring|put|drop|slip|get|pass on|passing|forwarding|sending|handing|sharing) (on|along|around|in|over)? ~1 my (resume|application|portfolio|cover letter|papers|documents|profile|details|transcript|linkedin)",
  "(pass|forward|send|hand|submit|circulate) it (on|along|around)? to ..3 {hr}",
  "my (resume|application|profile|cover letter) (on|along|over|around|forward)? (to|with|in front of|past) ..4 ({hr}|your|you|right person|right people|someone|anyone)",
  "(get|land|see) my (resume|application|profile) ..3 (seen|read|noticed|desk|pile|door)",
  "(keep|bear|have|hold|keeping|bearing|having|kept|had|got) (me|my ~1 (resume|name|profile|application|details)|us) ..2 (in|on) (mind|file|your mind|your radar|the list|record|the radar)",
  "(think|thinking|thought) of me ..2 (when|if|for|next|once|as|END|whenever|should)",
  "(consider|considering|considered|remember|remembering|remembered) (me|my application|my profile|my resume|someone like me|us) (for|as|when|if|in|next|END|whenever|should|at|to|a)",
  "(if|when|once|whenever|in case|should|as soon as|the moment|next time) (anything|something|a|an|any|some|the next|there is|your) ~4 ({opens} (up|available|along|free|open)|{opens} END|is (free|open|vacant|needed)|needs (someone|people|help|a|an))",
  "(if|when|once|whenever|in case|should) ..4 {job} ..2 {opens}",
  "(let me know|tell me|contact me|call me|email me|notify me|alert me|inform me|message me|ping me|write me|write to me|reach out|drop me a line|give me a call|keep me posted|keep me updated|keep me informed) ..3 (if|when|about|of|once|whenever|in case|on|as soon as) ..5 (hiring|recruiting|openings?|opens up|vacancy|vacancies|internships?|positions? (open|available|that|at|in your|opens?)|need (someone|people|an intern|interns|help|a|an|staff)|a spot|jobs? (opens?|comes?|available|at|in your))",
  "(can|could|would|will|please|might|hope|hoping|hoped) (you)? ..3 help me (to)? ..2 (get|find|land|secure|obtain|into|enter|join|getting|finding|landing|with) ~3 ({job}|hired|employed|into your|in at your|your ~1 {firm})",
  "(can|could|would|will|please|might) (you)? ..2 (get|sneak|let|bring) me (in|into your|inside|join|on the team|in the door|through the door|an in|work)",
  "(arrange|organise|organize|set up|schedule|get|fix) (me|an|a)? ~2 (interview|trial shift|trial day|job interview) (for me|with your|with hr|at your|here|with the|with you)",
];

/** The asker offers to work there, or asks how to come to. */
const OWN_WORK = [
  "(can|could|may|might|shall) (i|we) ..3 (work|intern|volunteer|temp|train|start working|do an internship) (for|with|at|under|in|on|here|alongside|END)",
  "(can|could|may|might|shall|should|would|do|did|must|to|will) (i|we|someone like me|one) ..2 (join|become part of|be part of|get into|get onto|get hired|be hired|get in|be employed|get employed) ..2 (your ~1 {firm}|you|here|at yours|with you|this {firm}|the {firm})",
  "(can|could|may|might|should|do|would|shall|must|will) i ..1 apply (here|END|now|to your|at your|with you|with your|for your|for ..6 (at your|in your {firm}|with you|here|on your team))",
  "(can|could|may|should|shall|would|let|do|might) (i|me) ..2 (send|submit|email|mail|leave|give|drop|forward|attach|share|hand|upload|show|bring) (you|them|in|over|hr|your ..1|to you|to hr|with you)? ~1 my (resume|application|cover letter)",
  "(attached|enclosed|attach|attaching|enclose|here|sending you|sent you|send you|brought) ~2 my (resume|application|cover letter)",
  "my (resume|cover letter) (is|are) (attached|enclosed|here|below)",
  "(take|would take|does it take|need|needs|needed|do|required|required of me) ..3 (for me|me|i|for someone like me)? to (join|get hired|be hired|get (a|an) ~2 {job}|work|become part|land (a|an) ~2 {job}|get into|get in|be taken|be considered) ..3 (your ~1 {firm}|here|you|at yours)",
  "i (have|need) to do to ..1 (join|get hired|be hired|get (a|an) ~2 {job}|work|become part|get in) ..2 (your|here|you)",
  "(i|we) (would|do|will|could|am|have|had|just|really|always|also|was|might|very much)? ..3 (love|like|happy|keen|glad|thrilled|interested|honoured|honored|delighted|excited|want|wanted|hope|hoping|wish|dream|dreaming|eager|willing|ready|looking|aim|dying|ask|grateful|interest) ..4 (join|joining|work|working|intern|interning|be hired|being hired|be considered|being considered|be part|be employed|become part|contribute|be on|do an internship|do my internship) ..3 (you|your ~1 {firm}|here|{firm} like yours|yours|for you|with you)",
  "i (would|do|will)? ..2 (love|like|want|wish|hope|happy|keen|grateful|glad|appreciate|ask|beg|asking|hoping) ..4 (a|an|any|some|the|your)? ~2 {job} ..3 (with you|in your ~1 {firm}|at your ~1 {firm}|here|on your ~1 {firm}|with your ~1 {firm}|from you|at yours|under you|with yourselves|within your ~1 {firm})",
  "(get|have|getting) (me|my|a)? foot in ..1 door (at|in|with|of) (your|you|here)",
  "(can|could|may|might) (i|we) ..3 trial (day|shift|week|period)",
  "(i|me|than|to) ..8 (being|be|becoming|become) (a)? part of your ~1 {firm}",
  "(can|could|may|might|do|should|would) i join (it|you|in|END|your ~1 {firm})",
  "there (might|could|may|would|will|is|be|was) ..2 {job} ..1 (for me|at your ~1 {firm}|in your ~1 {firm}|on your ~1 {firm}|here|with you)",
  "(a|any) ~1 job ..2 i (can|could|might) (do|have|take|get) ..1 (at|in|with|for) (your|you)",
  "my (dream|goal|hope|wish|aim|plan) ..3 (work|working|join|joining|job|internship) ..2 (with you|for you|here|at your ~1 {firm}|your ~1 {firm}|in your ~1 {firm})",
  "(i|me|and|currently|just|actively|am|been|who is) ..3 (looking|searching|hunting|applying|seeking|in search|on the lookout|in the market|on the hunt|on the look-out|need|search|seek|require|want|in need) (for|of|to find)? (a|an|any|some|my|my next|my first)? ~4 {hardJob} (END|at|in|for|with|from|this|next|right|and|as|now|so|because|do|would|can|could|you|please|since|or|starting|is|after|abroad|near|around|to|on|during|here)",
  "(looking|searching|hunting|seeking|applying) (for)? ~3 (full-time|part-time|junior|entry-level|graduate|summer|trainee|student|new|next) ~1 (role|roles|position|positions|opportunities|opportunity)",
  "i (need|want|search|seek|require) (a|an|some|any|the)? ~2 (job|internship|work) (END|from|with you|at your|in your ~1 {firm}|please|badly|asap|now|very)",
  "i (am|will be|would be|can be|could be) ..1 available (to start|to work|for (work|hire|a|an) ~2 ({job})?|immediately|from)",
  "i (can|could) (start|begin) (work|immediately|right away|tomorrow|next|as early|on|any time|anytime|whenever|as soon as)",
  "(i|me) ..4 (fit|match|asset|addition|candidate|hire|intern|employee|help|useful|value) (for|to|on|in|at|with) (your|the|a|any|an) ..3 ({firm}|{hardJob}|position)",
  "am i ..3 (qualified|fit|suitable|eligible|right|good enough|candidate|match) (for|to|enough) ..2 (your|a|an|work at|work for|join|the) ..3 ({firm}|{hardJob}|position|internship programme)",
  "(i|me|for me|myself) ..4 (do|have|complete|spend|undertake|make|get|land|secure|obtain|receive|find|take|win|earn|score|be offered|be given|offered) (my|an|a|any|some|the|one)? ~2 {job} ..1 (with you|here|under you|at yours|alongside you|(in|at|on|with|within|from) your ~1 {firm})",
  "(chance|chances|odds|possibility|possible|likelihood|prospect|hope|way|opportunity) ..2 (of|for|to|that|i|you) ..4 (work|working|intern|interning|internship|join|joining|hired|hire|job|employ|employed|employment|position|practice|training) ..2 (me|with you|for you|in your ~1 {firm}|at your ~1 {firm}|here|your ~1 {firm}|under you|on your ~1 {firm}|at yours|from you|with your ~1 {firm})",
  "(any|some|a|no|my|small|slight) (chance|chances|hope|odds|possibility|prospect) (of|for|at|to get|to have) (me)? (a|an|getting|being|landing|some|any)? ~2 ({hardJob}|hired|employed)",
  "(interested|interest) in ..2 (a|an|any|the)? ~2 {job} ..1 (with you|at your|in your ~1 {firm}|on your|here|at yours)",
  "(room|space|place|spot|slot|seat|desk|need|use|vacancy|opening|work|position|role|job|something|anything|demand) ..3 for {self} (END|here|at|on|with|in your ~1 {firm}|within|this|next|as|right|now|among|over|after|to|if|when|by)",
  "(a|an|any|some) ~2 (job|internship|placement|position|traineeship|work experience) (with you|for me|under you|from you|at yours)",
  "who (should|do|can|could|would|must|to) (i)? ..2 (contact|talk to|speak to|speak with|write to|email|call|approach|ask|send|reach) ..4 (applying|apply|{job}|working here|getting hired|join|joining|my resume)",
  "(to|where|who|whom) ..3 i ..2 (send|submit|hand in|address) ~1 (my|an|the) (resume|application|cover letter)",
];

/** Whether there is work to be had, here or elsewhere. */
const AVAILABILITY = [
  "(may|can|could|might|would like to|want to|like to) (i|we)? ..7 (about|regarding|concerning) (any|possible|current|available|open|summer|potential|future)? ~1 (vacancies|vacancy|openings|positions|job opportunities|internship opportunities|employment|internships|a job|an internship|a position|jobs) (END|at your|in your|with you|on your|for me|here|i (could|can|might))",
  "(what|which) ~1 (jobs|openings|vacancies|positions|roles|internships|posts|placements) (do|does|are|is|has|have) ..4 (have|open|offer|free|available|got|advertising|vacant|going)",
  "(who|whom) ..4 (contact|ask|write to|talk to|speak to|speak with|approach|turn to) ..3 (working (here|at|with|for)|a job|jobs|open positions|openings|vacancies|an internship|internships|a placement|a position|being hired)",
  "(how about|what about|why do not you|why not) (taking|hiring|giving|trying|take|hire|give|try|employing) me",
  "(right|best) person to (contact|ask|write to|talk to|approach) about ..2 (open|openings|jobs?|positions?|internships?|vacancies|working)",
  "(is|are) (you|{firm}|your ..2|the {firm}|they|anyone|anybody|someone|this {firm}|people) ~4 (hiring|recruiting|taking on|taking in|on the lookout|short-staffed|short of|expanding|growing) (END|now|right|at|any|anyone|new|people|interns|graduates|students|juniors|trainees|for|this|next|currently|soon|in|more|staff|again|so|these|someone|me|the|hands|the team|and|or)",
  "(wonder|wondering|ask|asking|know|tell me|curious|check|see|find out|say|hear|heard|asked|confirm|learn) ..3 (if|whether|that) ..4 (hiring|recruiting|taking on)",
  "(know|heard|hear|aware) (of|about)? (anyone|someone|somebody|any|any ..2|companies|company|who|people|places|a place|a ..2|other ..2|teams|firms|employers|which ..1) ..4 (hiring|recruiting|looking for (interns|people|someone|graduates|juniors|staff|help|students|trainees|a|an)|taking on|needs?|accepting|taking)",
  "(know|heard|hear|aware|knows|think|come across|see|spot|point me to|recommend|suggest) (of|about)? (any|a|an|some|suitable|open|other|possible|good)? ~3 (vacancy|vacancies|openings?|open positions?|internships?|jobs?|traineeships?|placements?|internship positions?|job opportunities|internship opportunities) (END|for|i|at|in your|where|that i|that would|that might|with|available|open|for me|here|right|now|coming|elsewhere|suitable)",
  "(you|your ~1 {firm}|they|the {firm}) ..2 (have|has|got|offer|offers|need|needs|run|runs|provide|post|advertise) (got|currently|now|there)? (any|some|a|an|open|free|available|possible|currently|more|paid|unpaid|summer)? ~3 (jobs?|internships?|traineeships?|apprenticeships?|vacancy|vacancies|openings?|work experience|placements?|open positions?|free positions?|open roles?|available positions?|interns? positions?|job opportunities|internship opportunities|internship programs?|internship programmes?|positions? (open|free|available)|roles? (open|free|available)|co-op) (END|for|at|in|available|open|on|that|this|right|now|coming|with|or|where|i|next|currently|soon|and|here|to|over|during|going|as)",
  "(you|your ~1 {firm}|they) ..2 (have|has|got|offer) (any|some|a|an|free)? ~2 (place|spot|slot|seat|position|role|opportunity|opportunities|roles|positions|project|projects|work|task|tasks) ..2 (for (me|someone like me|interns?|students?|a student|an intern|people like me|juniors?|graduates?|trainees?)|i (could|can|might) (take|fill|apply|help|work|join|do)|open|free|available)",
  "(is|are|will|would|was|might|any chance) there ~4 {job} ..2 (for me|for (someone|somebody|people|students|a student) like me|for (interns|students|graduates|juniors|newcomers|beginners|a student|an intern)|at your ~1 {firm}|in your ~1 {firm}|with you|here|open|available|coming|i (could|can|might|should)|on your ~1 {firm}|under you|going|at yours|within your|with your|at the {firm}|at this {firm}|in the {firm}|in this {firm}|at the moment|this summer|next summer|right now)",
  "(is|are|will|would) there ~4 (jobs?|internships?|vacancy|vacancies|openings?|open positions?|traineeships?|work experience|placements?|free positions?) END",
  "there (is|are|was|will be) (any|some|a|an|free|open)? ~2 {job} ..1 (for me|in your ~1 {firm}|at your ~1 {firm}|here|with you|open|available|for student|for students)",
  "any ~2 (openings?|vacancies|vacancy|open positions?|open roles?|open jobs?|free positions?|job openings?|jobs?|internships?|placements?|traineeships?|work experience|available positions?|positions available|roles available|positions open|internship opportunities|job opportunities|internship positions?|entry-level positions?|entry-level roles?|graduate roles?|junior roles?|junior positions?) (END|for|at|in your|here|on your|that i|i (could|can|might)|with|available|open|right|now|coming|going|this|next|where i|you (know|could|can|might)|currently|around|over|suitable)",
  "(do|does|did|would|will|can|could) (you|your ~1 {firm}|they|the {firm}) ~2 (take|hire|accept|host|have|recruit|want|need|use|employ|welcome|take on|like|require) (on|in)? (a|an|any|some|more|another|extra|new|additional|summer|student|unpaid)? ~2 (interns?|trainees?|apprentices?|working students?|summer students?|assistants?|juniors?|extra hands?|hands?|extra help|newcomers|new people|new staff|volunteers|someone|graduates?|more staff|extra people|more people|new employees|new hires|new graduates) (END|this|next|from|like|at|for|right|now|in the|over|during|who|with|on|in your|in summer|currently|here|sometimes|every|each|to help|to work|or|as well)",
  "(does|do|is|are|could|would) (your ~1 {firm}|the {firm}|you) ~2 (need|needs|use|looking for|after|want|short of|in need of|on the lookout for|searching for|seeking|missing|look for) (a|an|any|some|more|another|extra|new|additional|for)? ~2 (interns?|hands?|help|trainees?|juniors?|graduates?|people (END|right|now|like|at|this)|staff|someone|somebody|workers?|assistants?|students?|employees?|talent|pair of hands|candidates?|team members?|person|engineers?|developers?|analysts?|designers?|writers?|nurses?|teachers?)",
  "you (hire|take|accept|need|want|employ|recruit) (any|some|new|more)? ~1 (interns?|people|students?|juniors?|trainees?|someone|graduates?|staff|help|me|workers?) (now|right now|currently|this|next|END|at the moment|in summer)",
  "possible ..4 (i|me|to|for) ..2 (work|intern|internship|join|practice|practise|training|have|do|make|get|be) ..4 (in your ~1 {firm}|at your ~1 {firm}|with you|for you|your ~1 {firm}|here|under you|on your ~1 {firm}|hired by)",
  "(a|any|some|the) (job|position|vacancy|opening|internship) (free|open|available|going) (END|in|at|for|now|right|here|with)",
];

export const ASKS: readonly RegExp[] = [...FAVOURS, ...OWN_WORK].map(phrase);

/** Asks only in a question or wish of now: "how did you hear of any openings" is a story. */
export const PRESENT_ASKS: readonly RegExp[] = AVAILABILITY.map(phrase);

/** A whole sentence of a word or two. */
export const BARE_ASKS: readonly RegExp[] = [
  /^(?:so |and |or )?(?:you |u |are you |is |your company |your team |company |team )?(?:hiring|recruiting)(?: (?:now|right now|currently|interns?|people|anyone|at the moment|this (?:year|summer)|juniors?|graduates?|students?))*$/,
  /^(?:any |some |open |free )*(?:jobs?|internships?|openings?|vacanc(?:y|ies)|positions?|job openings?|job offers?|work for me|a job|an internship)(?: (?:for me|here|available|open|please|going|free|now|at your company|in your team|for students?|this summer))*$/,
  /^(?:please )?hire me.*$/,
  /^(?:any |some |a )?(?:work|job|internship|position|place|spot|opening)s? for me$/,
  /^(?:i )?(?:need|want|looking for|search|seeking|searching for|searching) (?:a |an |some |any )?(?:job|internship|work|position|placement)\b.*$/,
];
