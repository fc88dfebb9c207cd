const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ASKING = words("what how why where who whom whose which when");
export const HELPING = words(
  "is are was were am do does did have has had can could will would should shall may might must is-not are-not",
);
export const BEING = words("is are was were am");
export const SUBJECTS = words(
  "you i we they he she it there this that these those the a an your my his her their our its people someone somebody anyone anybody anything everything everyone students newcomers beginners most many one any some not such other others",
);
export const PRONOUNS = words("you i we they he she it there this that these those");
export const DETERMINERS = words(
  "the a an your my his her their our its this that these those most many some all",
);
/** Whom "and who …" may go on to describe. */
export const SOMEONE = words(
  "someone somebody people person those anyone anybody one students student newcomers colleagues everyone others candidates women men who which",
);
export const PREPOSITIONS = words(
  "in to for at from with on by about of under through since during after until upon among against per",
);
export const JOINERS = words("and or but plus then n yet also so aswell nor while");
export const PASSING = words("also then so maybe perhaps please just first finally exactly again next too");

/** What a sentence may open with before its question begins. */
export const OPENERS =
  /^(?:(?:so|well|and|but|ok|okay|hi|hello|hey|dear|please|also|now|then|firstly|finally|lastly|secondly|sorry|thanks|thank you|kindly|or|hm+|oh|yes|actually|honestly|basically|maybe|perhaps|next|n|curious|question|great|wow|sir|madam|first of all|out of (?:pure |sheer )?curiosity|just out of curiosity|just curious|by the way|if i may(?: ask)?|if it is (?:ok|okay|not (?:too )?rude)(?: to ask)?|if you do not mind(?: me| my)?(?: asking| to tell)?|(?:my|one|a|the|another|one more|one last)(?: [a-z]+)? question(?: is| i have is| would be)?|one (?:more |last |other )?thing|in (?:short|general|fact|your (?:view|opinion|experience|eyes|case))|generally speaking|generally|roughly speaking|roughly|approximately|ballpark|more or less|on average|normally|ideally|in hindsight|looking back|to start|to begin with|as for you|for you|overall|personally)(?: [,:;])? )+/;

/** A request for an account, put as a question that "yes" would answer in form only. */
export const CONTENT_REQUESTS: readonly RegExp[] = [
  /^(?:(?:can|could|would|will|might|may|are|do|do you think) you|you (?:can|could|would|will|might|please|kindly)|(?:can|could|might|may) i (?:trouble|bother|ask|beg|get) you to|(?:would|is|could|might) it be (?:possible|ok|okay|alright|all right)(?: for you)? to)(?: [a-z-]+){0,6}? (?:tell(?:ing)? (?:me|us|a |more|about|people|something)|describ(?:e|ing)|explain(?:ing)?|walk(?:ing)? (?:me|us)|tak(?:e|ing) (?:me|us) through|run(?:ning)? (?:me|us) through|talk(?:ing)? (?:me|us|about|a (?:bit|little)|more)|shar(?:e|ing)(?! my)|show(?:ing)? me (?:how|what|where)|say (?:more|something(?! (?:nice|good|kind|positive))|a (?:bit|little|few)(?! (?:nice|good|kind) word)|what|how|why|which|where)|elaborat(?:e|ing)|expand(?:ing)?|outlin(?:e|ing)|name (?:a|an|one|two|three|some|the|any)|list|help me (?:to )?(?:understand|see|picture|imagine)|speak(?:ing)? (?:about|more|a (?:bit|little)|on|to (?:how|what|why|the|your))|comment|reveal|disclose|introduce|fill me in|put (?:a|an|some) (?:figure|number|price|amount) on|summari[sz]e|compare|clarify|illustrate|teach me|paint|sketch|point (?:me )?(?:to(?! hr)|out|towards?)|(?:think of|recall|remember|single out) (?:a|an|one|any|what|how|why|when|where|who)|let me know (?:what|how|why|which|where|who)|go into|giv(?:e|ing) (?:me |us )?(?:(?:a|an|some|any|one|your|me|the|more|two|three|concrete|further|short|brief|quick|general|good|real|specific|rough|honest|better|little|bit|few|practical|typical|recent|of)(?= ) ?)* ?(?:examples?|advice|ideas?|notion|sense|overview|insights?|tips?|feel|picture|impression|taste|glimpse|description|feedback|instance|account|summary|hints?|thoughts?|views?|opinions?|details?|information|pointers?|background|perspective|suggestions?|recommendations?|guidance|explanation|story|names?|list|number|date|address))\b/,
  /^(?:can|could) you(?: please| kindly| maybe| perhaps| possibly)? (?:recommend|suggest)(?: me)?(?! (?:at|me|my|us|that i|for|to|it|the|this|that|your)\b)/,
  /^(?:(?:may|can|could|might|do you mind if|would you mind if|is it ok if|is it okay if) (?:i|one)|is it (?:ok|okay) to)(?: be (?:so |a bit |a little )?[a-z]+ (?:and|to|enough to))?(?: [a-z]+)? (?:ask(?:ed)?|know|hear|learn|[ei]nquire)(?! for your (?:support|help|referral|recommendation|assistance|blessing|number|card))(?: you)?(?: (?:please|again|,))?(?: (?:in|to|at|for|from|on|about|with|by|of))? (?:what|how|why|where|who|whom|whose|which|when|about|your)\b/,
  /^(?:do|would|have) you(?: [a-z]+)? (?:know|remember|recall|happen to know|have (?:an|any) idea|any idea|an idea)(?: (?:in|to|at|for|from|on|about|with|by|of))? (?:what|how|why|where|who|whom|which|when)\b/,
  /^(?:would|is|was) it (?:be )?(?:too )?(?:ok|okay|alright|all right|fine|rude|impolite|personal|nosy|cheeky|forward) (?:if i|of me to|to) ask(?:ed)?(?: you)? (?:what|how|why|where|who|which|when|about)\b/,
  /^(?:do|would) you mind (?:me asking|my asking|if i asked?|if i ask you|to tell me|to say)(?: (?:about|in|to|at|for|you))? (?:what|how|why|where|who|which|when|your|about|the)\b/,
  /^(?:do|would) you mind (?:telling|sharing|describing|explaining|saying|walking)\b/,
];
export const ASKS_WHETHER =
  /^(?:[a-z-]+ ){1,8}?(?:tell (?:me|us)|ask(?: you)?|know|say|explain|share|let me know|telling me|saying|confirm|remember)(?: [,])?(?: please)? (?:if|whether)\b/;

/** "Tell me about …": an order in form, an open question in effect. */
export const ORDERS =
  /^(?:(?:tell|telling)(?: (?:me|us|about|more|something|a)\b)|describe|share(?! my)|explain|walk (?:me|us)|talk (?:me|us|about|to me about)|take me through|run me through|give (?:me|us) (?:a|an|some|one|your)(?: [a-z]+){0,2} (?:example|sense|idea|picture|overview|advice|taste|glimpse|insight|summary|tips?|impression|feel)|name (?:one|a|two|three|the|some)|list|say (?:more|something|a bit)|help me (?:to )?understand|outline|elaborate|compare|summari[sz]e|let me know (?:what|how|why|which|where|who|(?:if|whether) you (?:are|have|ever (?:regret|thought|think|feel|felt|wanted|considered|doubt)|like|enjoy|think|were|do|did|had|would|still|can)\b)|let me hear|teach me|show me (?:how|what)|recall|think of|imagine(?! (?:you|that|i|we|a|the)\b))\b/;

/** "I would like to know …": a statement that asks. */
export const WISHES =
  /^(?:i|we|it would|id)(?: [a-z,'-]+){0,8}? (?:know|hear|wonder|wondering|wondered|curious|ask|asking|understand|learn|interested|find out|see|interest|intrigued)\b/;

/** A few words that ask for a yes or a no without a verb in front. */
export const BARE_CLOSED = words(
  "any hiring recruiting got ever still always never already really happy worth like enjoy love miss true possible satisfied bored tired lonely fun scared busy regret stressful stressed difficult hard easy much many ready proud content glad sure okay nervous tough good safe normal common travel regrets lots often sometimes enough remote important necessary creative",
);
export const TAG =
  /(?: ,)? (?:right|correct|no|yes|huh|eh|true|or not|is it|is not it|innit|am i right|or no|yeah|(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should)(?: not)? (?:you|it|they|he|she|there|we|i)(?: not)?)$/;
export const TAIL =
  /^(?:(?:if|when) (?:so|yes|not|no|it is|you do|they do)(?: then)? ?,? ?)?(?:and )?(?:(?:in|to|for|by|at|on) )?(?:why|how|how so|why not|what way|what ways|what for|which way|which ways|how much|how often|what|what extent|which ones|where|when|what kind|why so|how come|which|who|(?:what|which) (?:reasons?|areas?|times?|level|degree|cost|price|purpose|end|effect|result|one|form|sense|respects?|regards?|order|else|for)|(?:how [a-z]+|what|when|where|who) (?:was|is|were|are) (?:it|that|they|this|those)|what happened|why (?:those|these|that one))(?: (?:or|and) (?:why|how|why not))?(?: (?:is that|that|exactly|so|not))?$/;
