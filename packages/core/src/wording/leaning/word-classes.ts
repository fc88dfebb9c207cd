/** Words that stand for each other when a sentence is weighed: what holds of one holds of all in its row. */
const CLASSES: Readonly<Record<string, string>> = {
  JOB: "job jobs position positions post posts role roles vacancy vacancies opening openings internship internships placement placements traineeship traineeships apprenticeship apprenticeships attachment employment gig gigs co-op practicum clerkship externship residency fellowship stint contract stage secondment pupillage work-study",
  SPOT: "spot spots slot slots seat seats place places room space desk chair opportunity opportunities chance chances offer offers something anything",
  TRAINEE:
    "intern interns trainee trainees apprentice apprentices assistant assistants junior juniors student students graduate graduates grad grads newcomer newcomers beginner beginners fresher freshers helper helpers volunteer volunteers hand hands candidate candidates applicant applicants",
  HIRE: "hire hires hired hiring employ employs employed employing recruit recruits recruited recruiting sponsor sponsors onboard shortlist",
  TAKE: "take takes taking taken took bring brings bringing accept accepts accepting host hosts hosting welcome",
  HR: "hr recruiter recruiters recruitment personnel headhunter headhunters boss bosses manager managers supervisor director management superiors",
  ORG: "company firm organisation organization department office unit employer lab laboratory studio agency practice clinic hospital bank startup start-up workplace business school museum institute university council charity newsroom corporation ngo foundation division crew shop workshop restaurant theatre theater station ward library consultancy garage kitchen farm college factory newspaper association brand zoo orchestra hotel airline publisher faculty academy ministry magazine airport court embassy bakery brewery gallery charity cooperative fund federation chain employer's company's firm's institution enterprise opera choir clinic's shipyard winery radio",
  FIELD: "field industry sector profession trade market line discipline career careers",
  ME: "me myself",
  MY: "my mine",
  YOUR: "your yours",
  CV: "resume resumes application applications portfolio profile details papers documents transcript",
  PASS: "pass passes passing forward forwarding send sending hand handing share sharing give giving show showing submit submitting deliver drop dropping leave",
  REFER:
    "refer referring recommend recommending introduce introducing introduction mention mentioning suggest vouch endorse nominate connect connecting referral recommendation",
  SEEK: "look looking search searching seek seeking hunt hunting find finding apply applying need want wanting hoping hope land get getting secure",
  WISH: "like love happy glad keen eager grateful thrilled delighted honoured honored dream interested excited willing ready available wish appreciate",
  OPENS: "open opens opened free frees comes arises arise vacant pops becomes",
  DO: "do does did",
  BE: "is are was were am be been being",
  HAVE: "have has had",
  CAN: "can could would will may might shall should must",
  NOT: "not never no without nor neither none",
  ANY: "any some a an one another",
  PAST: "got became began started chose decided landed won went came joined left moved",
  PEOPLE: "people someone anyone they most others everybody everyone somebody",
  JOIN: "join joining work working intern interning start starting contribute contributing help helping train training",
  WHEN: "if when once whenever unless",
  TIME: "summer spring winter autumn fall january february march april june july august september october november december month week day hour",
  PAY: "salary salaries wage wages income incomes earnings compensation stipend bonus bonuses remuneration package paycheck payslip fee fees rate rates commission money take-home pay pension",
  EARN: "earn earns earned earning paid pays payed",
  MAKE: "make makes making made",
  RICH: "rich wealthy lucrative underpaid overpaid well-paid fortune wealth raise raises cheque cheques check",
  PROGRAM:
    "programme programmes program programs courses degree degrees diploma diplomas subject subjects major majors curriculum",
  VISIT:
    "ticket tickets admission entry entrance membership enrol enroll register registration tours exhibitions canteen cafe café parking",
  MONEY: "euros dollars pounds figures thousand lakhs k percent euro dollar",
  USUAL: "typical average usual typically usually normal going standard starting entry-level range entry",
  FACT: "headquarters hq headquartered founded founder founders located address ceo website mission slogan motto values revenue turnover profit employees branches products services history hours deadline deadlines tuition competitors owner owners customers board",
  OFFER: "offers sell sells produce produces provide provides operate operates",
  TELL: "told said says tells suggested recommended advised encouraged mentioned pointed thought thinks referred urged introduced",
  MET: "met saw heard read watched attended visited found noticed discovered came listened followed",
  EVENT:
    "fair talk lecture panel conference workshop webinar podcast episode article interview book post video directory alumni alumnus alumna linkedin profile network group club event meetup seminar exhibition column page blog newsletter class course church choir team congress hackathon festival tour",
  KIN: "friend neighbour neighbor cousin aunt uncle mother father sister brother colleague classmate professor teacher flatmate roommate mentor tutor supervisor advisor adviser coach boss",
  ATTACH: "attached attach attaching attachment enclosed enclose enclosing below link pdf",
};

const CLASS_OF = new Map<string, string>();
for (const [name, row] of Object.entries(CLASSES)) {
  for (const word of row.split(" ")) if (!CLASS_OF.has(word)) CLASS_OF.set(word, name);
}

const AN_OCCUPATION = /^.{3,16}(?:er|or|ist|ian|eer|ant|yst)s?$/;
const NO_OCCUPATION = new Set(
  "after never ever over under other another later rather together whether either neither better matter answer number paper remember consider wonder offer important want different whoever however others matters answers numbers papers quarter letter dinner summer further computer power colour color major prior minor honor favor weather water chapter paragraph instant distant constant relevant pleasant restaurant poor door floor error".split(
    " ",
  ),
);

/** What a word counts as when a sentence is weighed: its class, a figure, an occupation, or itself. */
export function classOf(word: string): string {
  const known = CLASS_OF.get(word);
  if (known !== undefined) return known;
  if (/^\d/.test(word)) return "#";
  return AN_OCCUPATION.test(word) && !NO_OCCUPATION.has(word) ? "WHO" : word;
}
