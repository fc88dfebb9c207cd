const FEW = "(?:[\\w'/&-]+,? ){0,";
const JOB =
  "(?:jobs?|internships?|openings?|vacanc(?:y|ies)|(?:work |industrial )?placements?|traineeships?|apprenticeships?|co-?ops?|employment|(?:full|part)-?\\s?time work|paid work|gigs?|graduate (?:scheme|program|programme)s?|(?:job |full-?time |work )?offers?|externships?|clerkships?|work experience|werkstudent\\w*|stage)";
const POST = `(?:${JOB}|positions?|roles?|posts?|opportunit(?:y|ies)(?! (?:to|of) (?:speak|talk|learn|meet|chat|hear|ask|connect|discuss|thank|pick|see|know|listen|share|get|visit|have|growth|speaking|talking|learning|meeting|hearing))|spots?|seats?|place|work|room)`;
const HOUSE =
  "(?:team|company|firm|organi[sz]ation|department|office|lab|agency|start-?up|studio|practice|staff|ranks|division|workplace|employer|business|shop|crew|unit|bank|school|hospital|newsroom|fund|program|programme|side|place)";
const YOURS = `(?:you\\b(?! (?:all )?(?:about|on))|yours\\b|your ${FEW}3}${HOUSE}|your (?:side|end)|the ${FEW}1}(?:team|company|firm|organi[sz]ation))`;
const WISH =
  "(?:would (?:really |truly |very much |so |just |also |honestly )?(?:love|like|enjoy|appreciate|jump|be (?:so |very |really )?(?:happy|thrilled|honou?red|glad|delighted|excited|keen|interested|ready|grateful))|want(?:ing)?|hop(?:e|ing)|dream\\w*|wish|eager|keen|excited|interested|interest|aim\\w*|goal|able|ready|looking (?:forward )?to|ambition|aspir\\w+|chance|opportunity|possib\\w+|willing|could|can|might|may|plan(?:ning)?)";
const LOOK =
  "(?:look(?:ing)?(?: around| hard| out| everywhere)? for|search(?:ing)? for|hunt(?:ing)? for|seek(?:ing)?|in (?:the )?(?:search|market|need|pursuit) (?:of|for)|on the (?:hunt|lookout|market) for|pursu(?:e|ing)|apply(?:ing)? (?:for|to)|hop(?:e|ing) (?:for|to (?:find|get|land|secure|obtain|win|earn|have|do|start|gain))|try(?:ing)? to (?:find|get|land|secure|obtain)|(?:want|need|like|love) (?:to (?:find|get|land|secure|obtain|have|apply for|do) )?|interest(?:ed)? in|after|(?:searching|search|hunt|hunting) (?:for|of)|available for|open to|(?:find|get|land|secure|obtain)(?:ing)?)";
const ASK =
  "(?:ask(?:ing)?|inquir(?:e|ing)|enquir(?:e|ing)|writ(?:e|ing)|reach(?:ing)? out|wonder(?:ing)?|contact(?:ing)? you|know|hear|discuss|talk) (?:you )?(?:about|regarding|concerning|for|of|with regard to|in regards to)";

const CURIOUS =
  "(?:learn|hear|understand|about|how|what|why|your|you|yours|the|who|like|when|advice|tips|insight|insights|people|others|someone|career|experience|perspective)";
const between = (max: number) => `(?:(?!${CURIOUS}\\b)[\\w'/&-]+,? ){0,${max}}`;

/** An ask in so many words. `free` ones stand whatever else the sentence wants to know. */
export interface Ask {
  readonly pattern: RegExp;
  readonly free?: true;
}

const ask = (source: string): Ask => ({ pattern: new RegExp(`\\b${source}`) });
const plain = (source: string): Ask => ({ pattern: new RegExp(`\\b${source}`), free: true });

export const MESSAGE_ASKS: readonly Ask[] = [
  // I look for one.
  ask(
    `(?:i|me|my|we|us|who|student|currently|and|graduate|actively|also|^)\\b[^?]{0,60}?\\b${LOOK} ?${between(6)}${JOB}\\b(?! (?:shadow|market|titles?|descriptions?|search|like|in general|interviews?|really|involves?|is|as))`,
  ),
  ask(`^(?:currently |actively |still )?${LOOK} ${between(5)}${JOB}\\b`),
  ask(
    `\\b(?:look(?:ing)?|search(?:ing)?|hunt(?:ing)?|seek(?:ing)?|apply(?:ing)?)(?: for| to)? ${between(5)}(?:roles?|positions?|posts?|opportunit(?:y|ies)|work)\\b(?! (?:models?|to (?:speak|talk|learn|meet|chat|hear|ask|connect|grow)))`,
  ),
  ask(
    `(?:interested in|want|need|would (?:like|love)|hop(?:e|ing) for|available for) (?:any |an? |the |some )?(?:(?:open|available|entry-level|junior|summer|graduate|full-time|part-time|paid|unpaid|possible|potential|analyst|engineering|trainee|intern) )+(?:roles?|positions?|opportunit(?:y|ies)|work|posts?)\\b`,
  ),
  plain(
    `(?:i am|i have been|been|still|currently|now|actively|started) (?:also |currently |actively |still |now |already |busy |a )*(?:job[- ]?(?:hunting|searching|seeking|seeker|hunt)|hunting jobs|on the job market|searching jobs|looking jobs)\\b`,
  ),
  // You may have one.
  ask(
    `(?:is|are|was|were|might|may|would|could|will) there (?:be )?${FEW}4}${JOB}\\b(?! (?:shadow|titles?|descriptions?|market|fairs?|boards?))`,
  ),
  plain(
    `(?:is|are|might|may|would|could|will) there (?:be )?${FEW}4}${POST} ${FEW}2}(?:at your|on your|in your|within your|with your|for (?:me|students?|someone|a |an |interns?|graduates?)|with you\\b|available|open\\b|coming up|right now|this (?:summer|fall|autumn|winter|spring|year))`,
  ),
  plain(
    `there (?:is|are|was|were|might be|may be|would be|could be|will be) (?:any|an open|open|some|a|an) ${FEW}2}${JOB}\\b(?! (?:shadow|titles?|market))`,
  ),
  ask(
    `(?:do|does|would|might|did|will|if|whether|that|could|may) (?:you|your ${FEW}2}[\\w-]+|they|the ${FEW}1}${HOUSE}|anyone|anybody) ${FEW}4}(?:have|has|know|offers?|needs?|take|takes|accept|accepts|run|runs|hear|hears|of|got|get|gets|see|sees) (?:of )?${between(4)}${JOB}\\b(?! (?:shadow|titles?|descriptions?|market))`,
  ),
  ask(
    `(?:do|does|would|might|if|whether|could) (?:you|your ${FEW}2}[\\w-]+) ${FEW}3}(?:have|has|know of|offers?|needs?|got) (?:any|an?|some|open|free|possible) ${FEW}2}(?:positions?|roles?|opportunit(?:y|ies)|spots?|work|place|room)\\b(?! (?:to (?:speak|talk|learn|meet|chat)|models?))`,
  ),
  plain(
    `(?:any|some|open|current|possible|potential|upcoming|future|suitable) (?:${FEW}2})(?:openings?|vacanc(?:y|ies)|internships?|open (?:roles?|positions?)|job openings?|placements?)(?: ${FEW}2}(?:at|with|on|in|for|available)|[?.!,]|$)`,
  ),
  plain(
    `your (?:current |open |upcoming |latest |available )+(?:roles?|positions?|openings?|vacancies|jobs?|opportunities)\\b`,
  ),
  plain(`(?:open|vacant|available|entry-level) (?:roles?|positions?|posts|jobs?)\\b(?! (?:i|you) )`),
  plain(`would not (?:say no to|object to|turn down|refuse) (?:an? |any )${FEW}3}${POST}\\b`),
  plain(
    `your ${FEW}2}(?:internship|graduate|trainee|co-?op|placement|summer analyst) (?:programs?|programmes?|schemes?|openings?|positions?|intake)\\b`,
  ),
  ask(
    `(?:are|is|if|whether) (?:you|your ${FEW}2}[\\w-]+|they|the ${FEW}1}${HOUSE}|anyone ${FEW}3}|[a-z]+) (?:all |are |is |currently |still |also |maybe |perhaps |planning to |going to |ever |possibly |by any chance |thinking of |is |are )*(?:hiring|hire|recruiting|recruit|taking on|take on|looking (?:for (?:an? |new |more |any |some |extra |junior )*(?:people|interns?|someone|somebody|help|hands?|students?|graduates?|talent|analysts?|assistants?|candidates?|employees?|juniors?)|to (?:hire|expand|grow|add)))\\b`,
  ),
  plain(
    `(?:hire|hiring|employ|employing|recruit|taking on|take on|bring on|bringing on) (?:me|(?:someone|somebody|people|students?) like me|(?:an? |new |any |more |some |summer |junior |fresh |student |recent |entry-level )*(?:interns?|students?|graduates?|grads|trainees?|juniors?|newcomers?)(?! (?:are|get|is|tend|usually|learn))) ?`,
  ),
  plain(
    `(?:do|does|would|could|can|might|will|should|if|ever|who) (?:you |your [\\w-]+ |they |the [\\w-]+ )?(?:ever |also |still |usually |happen to |currently |be )*(?:needs?|needing|uses?|want|welcome|have room for|have space for|looking for) (?:an? |any |some |one more |another |extra |more |an extra |a few )+(?:extra |more |new |junior |summer |student |young )*(?:pairs? of hands|hands?|help(?:er)?|interns?|analysts?|assistants?|trainees?|juniors?|someone|students?|team ?mate|members?)\\b`,
  ),
  ask(
    `${ASK} (?:an? |any |some |the |possible |potential |open |available |current |whether |summer |full-time |part-time |if )*${FEW}2}(?:openings?|vacanc(?:y|ies)|internships?|jobs?|employment|placements?|positions?|(?:open|available|possible|potential|entry-level|summer) (?:roles?|positions?|opportunit(?:y|ies)|work)|work opportunit(?:y|ies)|(?:job|career|employment) opportunit(?:y|ies)|opportunities (?:at|with|on|in) your)\\b(?! (?:shadow|market|titles?|descriptions?|like|itself|you|as))`,
  ),
  plain(
    `(?:job|work|employment|internship|career|hiring|graduate|entry-level|open) opportunit(?:y|ies) (?:${FEW}1})?(?:at|with|within|on|in) (?:your\\b|you\\b|[\\w]+[.?!]|the (?:company|team|firm))`,
  ),
  plain(
    `(?:possibility|possibilities|chance|chances|prospects?|hope|option|likelihood) (?:of|for|to get|to have) (?:an? |any |some |me |my |getting |doing |finding )*(?:${FEW}2})?(?:${JOB}|joining|working (?:for|with|at|under)|being (?:hired|considered|taken)|interning)\\b`,
  ),
  // Do something for me.
  plain(
    `(?:put|say|drop|putting|saying)(?: in)? (?:me )?(?:in )?(?:a |some )(?:good |kind |nice |strong )?words?\\b`,
  ),
  plain(
    `(?:pass|passing|forward|forwarding|send|sending|hand|share|give|show|submit|mention|drop)(?:ing)? (?:on |along |over )?(?:my (?:[\\w-]+ ){1,3}|it |this |me |that )(?:on |along |over )?(?:to|with) (?:your |the |any |an? |whoever |anyone )*(?:hr|human resources|recruit\\w*|hiring|talent|head|manager|boss|director|team|department|people (?:team|department)|decides|right person|is hiring|lead)\\b`,
  ),
  plain(
    `(?:refer|referring) me(?: (?:for|internally|in\\b|within|inside|to (?:your |the |an? |any )*(?:hr|human|recruit\\w*|hiring|talent|company|firm|team|employer|open\\w*|position|role|internship|job|manager|boss))|[?.!,]|$)`,
  ),
  plain(
    `(?:an? |your |the |employee |internal )+referral (?:for|to|at|in|from you|would|inside|internally|within|code|link)\\b(?=.*(?:role|position|internship|job|company|firm|opening|team|would|at ))`,
  ),
  plain(`recommend(?:ing)? me\\b(?! (?:an?|some|any|other|another|books?|what|to (?:read|take|look|study)))`),
  plain(`vouch(?:ing)? for me\\b`),
  plain(
    `(?:consider|considering|considered|considers|contact|call) (?:me|my (?:application|candidacy|profile|candidature)|having me|hiring|taking me|bringing me)\\b(?= (?:for|as|to|when|if|in)|[?.!,]|$)(?<!(?:contact|call) me)`,
  ),
  plain(`be considered (?:for|as|by)\\b`),
  plain(
    `(?:keep|keeping|bear|have|hold) (?:me|my (?:name|details|contact|profile|resume|cv|application|information|interest)) (?:in mind|on file|on your radar|in your thoughts|at hand|on (?:your|the) list)`,
  ),
  plain(
    `(?:keep|keeping) (?:me|us) (?:posted|updated|in the loop|informed|up to date) ${FEW}6}(?:${JOB}|roles?|positions?|opportunit|open|hiring|comes? up)`,
  ),
  plain(`(?:think|remember|thinking) (?:of |about )?me (?:if|when|for|should|whenever|next time|as|once)\\b`),
  plain(
    `let me know (?:if|of|about|when|whenever|should|in case|whether|as soon as) ${FEW}8}(?:open(?:s|ing|ings)?(?: up)?|${JOB}|positions?|roles?|hiring|hires?|recruit\\w*|comes? up|need(?:s|ed)? (?:help|someone|anyone|an?|interns?|people|hands)|opportunit(?:y|ies) (?:at|in|for|with|come|arise|open|available|on))\\b`,
  ),
  plain(
    `(?:anything|something|some ?one|a (?:\\w+ )?(?:role|position|spot|seat|job|place|vacancy|opportunity|chance|post)|any (?:\\w+ )?(?:role|position|spot|seat|job|place|vacancy|opportunity|opportunities|roles|positions)|one|positions?|roles?|opportunit(?:y|ies)) (?:that )?(?:(?:should|ever|might|does|do|were to|may|would|will|happens to|could|suitable|fitting) )*(?:opens?|comes?|becomes?|became|pops?|turns?|arises?|frees?|gets? free) ?(?:up|available|along|free|$|[.,?!]|at|in|on|for|before|next|this)`,
  ),
  plain(
    `(?:give|giving|offer|offering|grant|grants?) (?:me|us|a student like me|someone like me) (?:an? |the |any |some |my |this )?(?:[\\w-]+ ){0,2}(?:chance|shot|try|break|start|job|internship|position|role|opportunity|offer|work|place|spot)\\b(?! to (?:speak|talk|learn|meet|chat|hear|ask|connect|see|understand|know|thank|practi[cs]e|think|reflect))`,
  ),
  plain(
    `(?:take|taking|bring|bringing|have|having) me (?:on\\b(?! (?:a|the|an) (?:tour|trip|call|walk|visit|zoom|phone))|in as|aboard|on board|as (?:an? )|on your|onto|under your wing|into your)`,
  ),
  plain(
    `(?:room|space|place|spot|seat|slot|desk|need|use) (?:for|on|in|of) (?:me\\b|one more|another|an extra|your team|your company|an? (?:[\\w-]+ ){0,3}(?:like me|intern|junior|student|trainee|graduate|hand|assistant)|someone (?:like me|with my))`,
  ),
  plain(
    `(?:help|helping|assist|support)(?:ing)? me (?:to |in |with )?(?:get|find|land|secure|obtain|getting|finding|landing|securing|my search for|enter|join|with)? ?${FEW}4}(?:${JOB}|(?:roles?|positions?)|hired|a foot in|into (?:your|the) (?:company|firm|team))\\b(?! (?:search|market|interviews?|titles?|like))`,
  ),
  plain(`(?:my )?foot in the door\\b`),
  plain(`(?:get|getting|be) (?:me |myself )?hired\\b(?= (?:at|by|with|there|in your|on)|[?.!,]|$)`),
  plain(
    `(?:get|find|arrange|organi[sz]e|fix|set up|offer) (?:for )?me (?:in\\b|an? |any |some |into |inside )(?:${FEW}3})?(?:${JOB}|position|role|interview|spot|place|door|company|firm|with|at)\\b`,
  ),
  plain(
    `(?:point|direct|connect|introduce|link|put)(?:ing)? me (?:in touch )?(?:toward|towards|to|with) (?:your |the |any |an? |some |whoever |open |current |available )*(?:${FEW}2})?(?:recruit\\w*|hr\\b|human resources|hiring|talent|openings?|vacanc\\w*|internships?|open (?:roles?|positions?)|is hiring)`,
  ),
  plain(
    `(?:set up|arrange|schedule|get|have|grant me|offer me|land|secure) (?:an? |me an? |the )(?:job |formal |real |quick )?interview\\b(?= (?:for|at|with|about) (?:an? |the |your |any )*(?:${JOB}|position|role|company|team|firm|hr|hiring|opening|you))`,
  ),
  plain(`(?:job|internship) (?:for|to) (?:me|myself)\\b`),
  plain(
    `(?:taking on|take on|hire|hiring|bring in|bringing in|having|use|accept|accepting|consider) (?:an? |some |another |any |more )(?:[\\w-]+ ){0,2}(?:helpers?|hands?|apprentices?|assistants?|interns?|trainees?|juniors?|newcomers?)\\b(?! (?:to learn|is|are|was|were))`,
  ),
  plain(
    `^(?:need|want|looking for|searching for|short of|could use) (?:an? |any |some |more |another )*(?:extra |more |new |junior )*(?:hands?|help(?:er)?|interns?|analysts?|assistants?|trainees?|juniors?)\\b`,
  ),
  plain(
    `(?:open to work|being considered for|support my application|supporting my application|where (?:do|should|can|could|may) i (?:send|submit) (?:my|an) application|how (?:do|can|could|should|would|might) i apply\\b(?! (?:this|that|it|what))|(?:interview|employ|hire|use) me\\b(?! (?:about|on|for the (?:paper|school|podcast))))`,
  ),
  plain(
    `(?:a|any|your|the|for) (?:[\\w-]+ )?referral (?:to|at|in|into|within|for) (?:your|the|an? |[\\w]+[.?!])(?! (?:other|another|person|friend|colleague|someone))`,
  ),
  plain(
    `(?:under you|with you|for you|at your [\\w-]+|in your [\\w-]+|on your [\\w-]+|there) as (?:an? |your )(?:[\\w-]+ ){0,2}(?:intern|trainee|apprentice|assistant|junior|analyst|associate|employee|helper)\\b`,
  ),
  plain(
    `(?:would|could|might|may|can|if) (?:you|your [\\w-]+|a (?:[\\w-]+ )?like yours) (?:ever |possibly |perhaps |maybe )*(?:consider|take|have|use|want|need|try|accept) (?:on )?(?:me|someone like me|somebody like me|a beginner like me|a (?:[\\w-]+ )?(?:student|graduate|beginner) like me)\\b(?! (?:to|for a (?:call|coffee|chat|talk|visit)|on a|through))`,
  ),
  plain(
    `(?:have|got|find|know of|be|is there|need) (?:any |some )?(?:paid |unpaid |part-time |summer )?work (?:for me|for someone like me|for a student|i could do|that i could do|available)\\b`,
  ),
  plain(
    `(?:what are|are there any|any|see|wonder about) (?:my|a|the) (?:chances?|odds|fit|way in|path) (?:of |for |to |at |with |on )(?:[\\w-]+ ){0,3}(?:hired|joining|your (?:team|company|firm)|working (?:at|for|with)|you\\b|getting in)`,
  ),
  plain(`(?:a|the|any) (?:place|home|future|fit|match|niche) for me\\b(?= (?:at|on|in|with)|[?.!,]|$)`),
  plain(
    `(?:move|push|speed|support|back|consider|review|help|advance|boost|strengthen|endorse|look at) (?:along |with )?my (?:[\\w-]+ )?(?:application|candidacy|candidature)\\b(?! (?:to|for) (?:grad|college|university|med|law school|phd|master))`,
  ),
  plain(
    `(?:applications?|deadlines?|apply) (?:[\\w-]+ ){0,2}(?:your|the) (?:[\\w-]+ ){0,3}(?:internships?|positions?|roles?|jobs?|openings?|traineeships?|placements?|apprenticeships?|intake)\\b`,
  ),
  plain(`(?:vacant|unfilled) (?:[\\w-]+ )?(?:posts?|positions?|roles?|jobs?|seats?|spots?|desks?)\\b`),
  plain(
    `any (?:[\\w-]+ ){0,2}(?:roles?|positions?|jobs?|openings?|internships?|vacanc(?:y|ies)) (?:that |which )?(?:you|your|they|are|might|may|come)\\b(?! (?:had|held|started|began|took|left|loved|enjoyed|regret|would not))`,
  ),
  plain(
    `(?:if|in case|when|whenever|should) (?:they|you|anyone|anybody|somebody|someone|your (?:[\\w-]+ ){1,2}|the (?:[\\w-]+ )) ?(?:ever |also |should |do |does )*(?:needs?|wants?|lacks?|hires?) (?:anyone|anybody|someone|somebody|people|help|a hand|hands|an? (?:[\\w-]+ ){0,2}(?:intern|assistant|analyst|trainee|junior|helper|beginner))\\b`,
  ),
  ask(
    `(?:say|mention|pass|drop|put forward|float|hand|give) (?:on |along |forward |around )?my (?:name|details|number|contact details|profile)(?: (?:on|along|around|forward))?\\b(?! (?:is|was))`,
  ),
  plain(`(?:hat|name) (?:in|into) the (?:ring|hat)\\b`),
  plain(
    `(?:keen on|eager for|up for|excited about) (?:any|an?|some|the) (?:[\\w-]+ ){0,3}(?:roles?|positions?|jobs?|internships?|openings?|placements?|traineeships?)\\b`,
  ),
  plain(
    `(?:endorse|advocate for|sponsor) me\\b|visa sponsorship|(?:write|give|be) (?:me |my )?(?:an? |the )?(?:letter of (?:recommendation|reference)|reference (?:for|letter)|recommendation letter)`,
  ),
  plain(
    `(?:offer|offering|bring|bringing|lend|put|use|apply) my (?:[\\w-]+ )?(?:services|skills|talents|abilities|qualifications|energy) (?:[\\w-]+ ){0,4}(?:to|for|at|in|with) (?:your|you)\\b`,
  ),
  plain(
    `(?:become|be|call myself) (?:your (?:[\\w-]+ )?(?:intern|assistant|trainee|apprentice|employee|junior)|(?:one of )?your (?:colleagues?|employees?|team ?mates?))\\b|on your payroll`,
  ),
  plain(
    `(?:goal|aim|hope|plan|dream|want|trying|need|wish|hoping|able) (?:is )?to (?:secure|find|land|get|obtain|start) (?:an? |my )(?:[\\w-]+ ){0,3}(?:roles?|positions?|jobs?|internships?|placements?|traineeships?)\\b`,
  ),
  plain(
    `(?:get|getting|land|landing|secure|securing|win) (?:an? |me an? )(?:[\\w-]+ )?interview (?:at|with) (?!you\\b|your\\b|an?\\b|people|professionals)`,
  ),
  // I would come.
  ask(
    `${WISH} (?:to |in |of |for |at |about |the |a |me |my |be |become |at some point |one day |someday |of |possibility |chance |opportunity |also |if |i |could |can )*(?:someday |one day |eventually |really |maybe |perhaps |possibly |some day )?(?:join(?:ing)?|(?:be(?:come)?(?:ing)?|being) (?:an? )?(?:part|member|employee|intern) (?:of|at|in|on|with)|work(?:ing)? (?:here |together |hard |directly |full-time |part-time |remotely |for free )?(?:for|at|with|under|alongside|on|in)|intern(?:ing)? (?:at|with|for|under|in)|com(?:e|ing) (?:to )?(?:work|on board|aboard)(?: (?:for|with|at|to))?|contribut(?:e|ing) (?:[\\w-]+ ){0,3}(?:to|at|with)|add(?:ing)? (?:[\\w-]+ )?value (?:to|at)|start(?:ing)? (?:my career |out |working |work |my path )?(?:at|with|for|in)|be employed (?:by|at|with)|build(?:ing)? (?:my|a) career (?:at|with|in)|help(?:ing)? (?:out )?(?:at|on|in|with)?|serve|assist(?:ing)?) (?:a part of |part of |as part of |as an? [\\w-]+ (?:at|in|with|on) |on |in )*(?:${YOURS}|yourselves|a (?:team|company|firm|place|organi[sz]ation) (?:such as|like) (?:yours|this|that)|somewhere like yours)(?! (?:on (?:this|that)|to (?:find|set|arrange)|schedul))`,
  ),
  plain(
    `how (?:i|someone like me|a student like me) (?:could|can|might|would|may|should) (?:possibly |one day |best |eventually )?(?:join|work (?:for|at|with)|get (?:in|into|hired|a job|an internship|a position)|become part|apply|end up at|be hired)\\b(?! (?:what|your advice|this|these|that|the lessons?|in (?:the|this) (?:field|industry)|into (?:the|this|\\w+ing)))`,
  ),
  plain(
    `(?:would (?:really |truly |very much |absolutely )?(?:love|like)|want|hop(?:e|ing)|dream|eager|keen|aim) (?:is )?to (?:one day |someday |eventually )?(?:work|intern) (?:at|for) (?!an?\\b|the\\b|some|my\\b|those\\b|such\\b|myself|home|people|children|kids|public|other|non|your (?:own|age)|[\\w-]+s\\b|years|good|social|justice|climate)[\\w-]+`,
  ),
  plain(
    `i (?:would|will|could|can|might|may|am sure i would|believe i would|think i would|am) (?:surely |really |definitely |also |truly |probably )?(?:be |make |become )?(?:an? |the )(?:[\\w-]+ ){0,3}(?:fit|match|addition|asset|candidate|contributor|hire|employee|team ?mate)\\b(?= (?:for|to|with|at|in|on)|[?.!,]|$)`,
  ),
  plain(
    `(?:good|great|strong|right|perfect|ideal|natural|valuable|excellent) (?:fit|match|addition|asset|candidate) (?:for|to|in|at|on|with) (?:your|the|you\\b|any|an?\\b)`,
  ),
  plain(
    `my (?:skills?|qualifications|experience|background|profile|abilities|skill set)(?: and (?:skills?|experience|background|qualifications))? (?:would|could|can|might|may|will|are|is|make|makes) ${FEW}5}(?:your (?:team|company|firm|needs|department|organi[sz]ation)|the (?:role|position|team)|(?:useful|valuable|of use) to you)`,
  ),
  plain(
    `i (?:am|will be|would be|can be|could|can) (?:[\\w-]+ ){0,2}(?:available|free|ready|able|start|begin) (?:to (?:start|begin|join|work)|work|immediately|from (?:may|june|july|january|september|next)|full[- ]time|for (?:hire|work|employment|an? (?:internship|job|position)))(?=.*(?:work|full|join|hire|immediately|internship|job|position|start|begin)|[?.!,]|$)(?! (?:your|on your) (?:book|reading))`,
  ),
  plain(
    `appl(?:y|ying|ied) (?:for|to|at|with) (?:an? |the |your |any |one of your |some )?(?:[\\w'-]+ ){0,4}(?:jobs?|internships?|positions?|roles?|openings?|posts?|(?:your|the) (?:company|firm|team|organi[sz]ation)|vacanc\\w+|traineeships?|placements?|apprenticeships?)\\b`,
  ),
  plain(
    `my application (?:for|to|at|with)\\b(?! (?:grad|graduate school|college|med|law school|university|phd|master))`,
  ),
  plain(
    `(?:i )?(?:would|will|could|can|am (?:happy|willing|ready|glad) to)(?: even| gladly| also| happily)? (?:work|intern|help out|start|do it) (?:for free|unpaid|without pay|for nothing|for low pay|without salary)`,
  ),
  plain(`(?:paid or unpaid|unpaid or paid|even unpaid|even if unpaid)\\b`),
  plain(
    `(?:spot|place|seat|role|position|job|internship|future|career) (?:on|at|in|with|within|under) your (?:${FEW}2})?${HOUSE}\\b(?=.*(?:\\?|me\\b|i\\b))(?<!your (?:role|position|job|career|internship|place) (?:on|at|in|with|within|under) your .*)(?<!(?:learn|about|like|does|how|what) (?:[\\w-]+ ){0,6}(?:role|position|job|internship|place|future|career) .*)`,
  ),
];
