/** Words of working life that stand for each other when a note says in other words what was learned. */
const KIN: readonly string[] = [
  "customer client user buyer shopper consumer patron audience", "listen hear interview ask talk conversation",
  "travel trip road fly flight abroad airport commute", "code coding program programming software develop developer script",
  "write writing writer draft author prose pen wrote written", "read reading reader book literature",
  "data number figure statistic spreadsheet excel metric measure analytics analysis analyse analyze", "money budget cost price spend fund funding finance cash expensive cheap",
  "law legal lawyer attorney court litigation solicitor", "patient sick ill hospital ward clinic nurse nursing bedside", "doctor physician medic medical medicine",
  "teach teacher teaching classroom pupil lesson school educate education", "team group colleague coworker together collaborate collaboration crew",
  "boss manager supervisor lead leader leadership management head", "meeting stand-up standup calendar call", "email inbox message correspondence mail memo",
  "night evening late overnight shift hours", "morning early dawn breakfast sunrise", "week weekly weekend friday monday tuesday wednesday thursday saturday sunday",
  "deadline pressure rush stress hectic intense busy season crunch", "fail failure mistake error wrong setback flop reject rejection mess", "success succeed win triumph",
  "change shift switch move transition pivot leave left moved quit", "start begin first beginning entry junior novice newcomer", "promote promotion advance rise ladder climb grow growth",
  "pay salary wage compensation earn", "design designer sketch prototype layout visual draw drawing mockup", "build construct make construction assemble create built made", "test trial experiment try pilot tried",
  "machine robot equipment tool device hardware instrument", "artificial-intelligence ai automation automate algorithm model", "rule regulation regulate compliance policy law regulator", "risk danger hazard safety safe secure security",
  "persuade convince negotiate negotiation bargain pitch sell sale selling", "small tiny little startup start-up scrappy", "big large huge corporate enterprise giant", "remote home wfh virtual distance", "office desk cubicle workplace", "outdoors outside field site nature fieldwork",
  "science scientist lab laboratory research researcher experiment", "news reporter journalist journalism newsroom press story source", "editor edit editing revise revision rewrite cut", "photo picture image camera photograph film video", "music song concert orchestra band musician", "museum gallery exhibit exhibition curator collection",
  "farm farmer crop harvest soil agriculture", "climate environment green sustainable sustainability carbon emission energy", "water river ocean sea marine fish", "animal vet veterinary pet dog cat horse", "food restaurant chef cook kitchen recipe meal", "sport athlete coach game match player", "child kid children youth young teenager baby toddler", "old elderly senior aging older retire retirement", "family parent mother father spouse husband wife", "immigrant refugee migrant visa border immigration", "language translate translation spanish french bilingual interpret speak",
  "city urban town municipal council mayor planning zoning", "government public state federal ministry civil minister", "nonprofit charity ngo donor donation grant fundraising donate", "volunteer volunteering community outreach neighbourhood neighborhood", "network contact connection acquaintance relationship", "mentor advisor sponsor guide coach", "curious curiosity question wonder inquisitive asking", "patience patient slow wait gradual slowly steady", "honest honesty candid truth transparent frank openly", "trust reliable dependable credibility reputation rapport", "empathy compassion kindness care caring kind",
  "detail careful precise thorough meticulous accuracy accurate", "creative creativity imagination idea invent original", "risk gamble bet chance", "alone solitary independent solo quiet quietly loneliness lonely isolated", "routine repetitive boring tedious monotonous dull dreary unglamorous", "surprise unexpected unpredictable never surprised", "paperwork form document documentation admin administrative bureaucracy charting record report", "graduate-school master phd doctorate mba graduate degree postgraduate", "certificate certification license licence exam credential qualification cpa bar", "portfolio sample project work-samples showcase", "internship intern apprentice apprenticeship placement trainee", "interview interviewer hiring recruiter recruit hire candidate applicant", "presentation present slide speech public-speaking presenting deck", "feedback criticism critique review comment", "tax audit auditor accounting accountant ledger bookkeeping invoice", "bank banking loan credit lender mortgage borrow", "invest investor investment stock portfolio fund market trading trader", "insurance actuary claim underwriting policyholder", "marketing brand advertise advertising campaign advert ad ads", "social-media instagram tiktok twitter post content", "supply logistics warehouse shipping truck freight delivery inventory supplier", "factory manufacturing plant production assembly", "engineer engineering technical mechanical", "bridge road tunnel infrastructure concrete steel beam", "building architecture architect house housing property real-estate", "map geography gis spatial location", "drug pharmacy pharmaceutical pill medication dose", "therapy therapist counselling counseling psychology mental trauma psychologist", "police crime criminal forensic detective prison evidence", "army military navy veteran soldier", "church faith religion priest pastor", "plane aircraft aviation pilot airline space satellite rocket", "car vehicle automotive driver drive truck", "game gaming player studio", "theatre theater stage actor play rehearsal performance", "fashion cloth clothes garment textile fabric", "history archive archivist historical old", "library librarian catalogue book", "prioritise prioritize priority focus triage", "half fifty", "third thirty-three", "quarter twenty-five", "most majority mostly mainly", "explain simplify plain clear clarity simple jargon", "stakeholder partner department other-teams", "balance boundary burnout rest holiday vacation time-off family", "diverse diversity inclusion inclusive minority", "women woman female gender", "culture atmosphere environment values", "mission purpose meaning meaningful impact", "fix repair maintain maintenance mend debug debugging bug", "save preserve conserve conservation protect", "plan schedule roadmap strategy organise organize", "crisis emergency disaster urgent", "disagree conflict argue argument dispute difficult quarrel", "decision decide choose choice", "notebook journal notes diary jot log",
  "train drill practise practice rehearse exercise simulate simulator simulation", "blackout outage electricity power grid light lamp", "boat ship vessel sea sail ferry captain harbour harbor port", "internet online web connected wifi offline", "bug defect error fault glitch issue crash", "task chore errand assignment job duty", "aloud voice speak spoken loud say", "driver wheel drive chauffeur", "timetable schedule calendar plan hours", "volunteer helper newcomer", "journey path route detour winding zigzag nonlinear", "read page document paper stamina text", "quiet silent silence hush calm peaceful",
  "confidence confident courage brave bold fear afraid nervous anxious anxiety impostor", "humour humor funny laugh joke", "hobby pastime leisure kite", "child parent maternity childcare", "sleep night nap", "angry upset furious complaint complain unhappy", "wait queue delay late", "hand craft manual touch feel", "eye sight look blind blindfold visual", "colour color paint shade", "noise loud sound music hear", "weather rain snow storm wind cold", "tree forest wood timber", "recycle waste rubbish trash garbage reuse", "solar wind turbine renewable energy electricity", "chemical chemistry reagent compound molecule", "gene dna genetic genome", "brain mind neuroscience cognitive", "statistics probability model math mathematics equation algebra", "cloud server backend infrastructure devops", "phone telephone dial call ring", "door house home household visit", "lunch dinner breakfast meal coffee break midday", "rent lease tenant landlord housing", "union labour labor strike worker", "vote ballot election", "grant proposal application funding", "prison inmate jail", "evidence proof fact", "memory memorise memorize remember", "style tone taste", "border customs tariff import export", "currency exchange dollar euro", "bankrupt bankruptcy debt owe", "merge merger acquisition deal", "founder founded entrepreneur startup venture", "freelance contractor self-employed independent gig", "consult consultant adviser client", "ethic ethics moral integrity", "jury judge trial verdict", "emergency ambulance paramedic", "vaccine disease infection epidemic outbreak virus", "cancer tumour tumor oncology", "tooth dental dentist", "bone fracture orthopaedic", "bird nest wing", "bee hive honey", "wine vineyard grape", "bread flour dough bake bakery mill", "wool cotton silk fabric", "gold jewel metal", "glass window pane", "fire firefighter smoke burn", "weapon gun shoot", "letter mail post", "key lock open", "walk foot stroll hike", "stand foot upright", "underground mine cave cellar basement",
  "label caption card tag sign text wording", "harvest reap crop", "insurance insurer claim", "pill tablet medicine medication drug",
  "practise practice rehearse drill repetition", "grow develop nurture", "product feature app release launch ship", "database sql query table", "election vote voter campaign politics political", "hospitality hotel guest tourism tourist", "event wedding festival conference", "humility humble ego modest", "resilience resilient bounce persist persistence grit", "shadow shadowing observe watch follow", "skill ability talent knack", "accent pronunciation voice speech", "statute precedent case brief", "sleep tired exhausted rest", "grief death die dying loss bereaved",
]; // prettier-ignore

const EMPTY_ROWS =
  `a an the and or but if then so as at by for from in into of off on onto out over to up with about after before again all also am is are was were be been being
  can could did do does doing done had has have having he her hers him his how i it its just me more most my no nor not now only other our ours own same she should
  some such than that their theirs them there these they this those through too under until very we what when where which while who whom why will would you your
  yours may might must shall us one two every each any both few many much lot lots really truly even ever never always often sometimes still yet already
  thank thanks thankful grateful gratitude appreciate appreciated appreciation time taking took take speak speaking spoke talk talking talked talks chat chatting chatted conversation conversations meet
  meeting met today yesterday week last morning afternoon evening dear hi hello best regards sincerely warm warmly kind kindly yours cheers
  learn learned learning learnt hear hearing heard know knew knowing understand understanding insight insights insightful insightfully helpful help helped helping useful
  valuable value interesting interested interest fascinating inspiring inspired inspiration inspire great good wonderful amazing nice enjoy enjoyed enjoyable pleasure glad
  happy excited advice tips guidance wisdom thoughts thought think thinking perspective perspectives experience experiences experienced story stories share shared sharing tell told
  telling said say says saying mention mentioned explain explained explaining describe described answer answers answered question questions ask asked asking career careers path paths job jobs
  work works working worked field fields industry industries profession professional professionals company companies organisation organization firm role roles position life day days daily year years
  thing things something anything everything lot way ways people person someone everyone student students future forward look looking looked hope hoping wish want wanted
  wants make makes making made give gave given giving go goes going went get gets getting got come came need needs needed keep keeps let like likes liked love loved
  really new next first part point points important especially particularly generous generosity open openness honest busy schedule day
  touch stay in stayed follow plan plans start started starting try tried again soon sure feel felt feeling find found finding well better much minutes minute
  hour hours half coffee call zoom video phone office since because however though although during around between without within back down clear clearer clearly
  helped decide decision big small long short different kind kinds type types world real right wrong bit little rather quite almost enough able able use used using uses
  mean means meant seem seems seemed become becomes became stuck mind me eye eyes opened opening remember remembered stand stood out put show showed shown see saw seen
  study studies studying major university college school class course team teams whole lots sense idea ideas bring brings brought set turn turned turns that's it's i'm don't
  spend spends spent actually matter matters mostly main biggest early late per cent percent number most challenge challenges challenging rewarding skill skills topic topics
  wanting grow growth success successful goal goals passion passionate knowledge knowledgeable expertise opportunity opportunities background journey start beginning
  realise realised realize realized surprise surprised note quick write writing writes email send sent message wanted words word honestly appreciate sincere deeply
  am im ive id its thats dont cant okay ok yes maybe myself yourself themselves itself him mr mrs ms dr`.split(
    /\s+/,
  );
const EMPTY = new Set(EMPTY_ROWS);
/** Fields of work: naming one says no more than whom the note is for. */
const FIELDS = new Set(
  "marketing finance engineering consulting accounting law medicine nursing teaching education design software technology tech banking journalism architecture research science business healthcare media data product sales management psychology biology chemistry publishing advertising hr policy government nonprofit".split(
    " ",
  ),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  wrote: "write", written: "write", built: "build", sold: "sell", taught: "teach", flew: "fly", drew: "draw", drawn: "draw", broke: "break",
  broken: "break", chose: "choose", chosen: "choose", lost: "lose", paid: "pay", ran: "run", children: "child", women: "woman", men: "man", mice: "mouse",
  failed: "fail", failure: "fail", left: "leave", quit: "quit", slept: "sleep", lies: "lie", caught: "catch", kept: "keep", won: "win", led: "lead", hid: "hide", grew: "grow",
}; // prettier-ignore

const KIN_OF = new Map<string, number[]>();
for (const [index, row] of KIN.entries()) {
  for (const word of row.split(" ")) {
    const key = stem(word);
    KIN_OF.set(key, [...(KIN_OF.get(key) ?? []), index]);
  }
}

/** The part of a word that its forms share. */
export function stem(word: string): string {
  const plain = IRREGULAR[word] ?? word;
  if (plain.length <= 3) return plain;
  const cut = plain
    .replace(/(?:iness|ies)$/, "y")
    .replace(/(?:ations?|ators?|ating|ated|ates?)$/, "at")
    .replace(/(?:ments?|ness|fully|ful|ously|ous|ically|ical|ability|ably|able|ibly|ible)$/, "")
    .replace(/(?:ings?|ers?|ors?|edly|ed|es|ly|s)$/, "")
    .replace(/(?:ions?|ive|ity|al|ance|ence|ancy|ency|ant|ent|ist|ism)$/, "");
  const root = cut.length >= 3 ? cut : plain;
  return root.replace(/([^aeiouls])\1$/, "$1").replace(/(?<=.{3})[eiy]$/, "");
}

/** Whether a word says nothing of one meeting rather than another. */
export function isEmpty(word: string): boolean {
  return EMPTY.has(word) || word.length < 2;
}

export function isField(word: string): boolean {
  return FIELDS.has(word);
}

/** The families a stem belongs to. */
export function kinOf(stemmed: string): readonly number[] {
  return KIN_OF.get(stemmed) ?? [];
}
