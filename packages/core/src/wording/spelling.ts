const SHORT_FORMS: Readonly<Record<string, string>> = {
  takin: "taking",
  hirin: "hiring",
  workin: "working",
  lookin: "looking",
  doin: "doing",
  makin: "making",
  gettin: "getting",
  earnin: "earning",
  goin: "going",
  givin: "giving",
  payin: "paying",
  u: "you",
  ur: "your",
  r: "are",
  pls: "please",
  plz: "please",
  thx: "thanks",
  abt: "about",
  cuz: "because",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  gimme: "give me",
  lemme: "let me",
  ppl: "people",
  cv: "resume",
  résumé: "resume",
  resumé: "resume",
  "c.v": "resume",
  co: "company",
  wat: "what",
  wut: "what",
  wht: "what",
  waht: "what",
  whta: "what",
  hwo: "how",
  hw: "how",
  whos: "who is",
  whats: "what is",
  hows: "how is",
  wheres: "where is",
  whys: "why is",
  thats: "that is",
  theres: "there is",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  cant: "can not",
  cannot: "can not",
  wont: "will not",
  isnt: "is not",
  arent: "are not",
  wasnt: "was not",
  werent: "were not",
  wouldnt: "would not",
  couldnt: "could not",
  shouldnt: "should not",
  havent: "have not",
  hasnt: "has not",
  hadnt: "had not",
  im: "i am",
  ive: "i have",
  youre: "you are",
  youve: "you have",
  youd: "you would",
  theyre: "they are",
  woudl: "would",
  coudl: "could",
  shoud: "should",
  wold: "would",
  cud: "could",
  wud: "would",
  teh: "the",
  yuo: "you",
  yoru: "your",
  yuor: "your",
  yor: "your",
  jb: "job",
  jobb: "job",
  jop: "job",
  moeny: "money",
  erning: "earning",
  ern: "earn",
  maek: "make",
  dose: "does",
  doe: "does",
  si: "is",
  aer: "are",
  adn: "and",
  whihc: "which",
  wich: "which",
  taht: "that",
  tel: "tell",
  plese: "please",
  yr: "year",
  yrs: "years",
  wehn: "when",
  whre: "where",
  wher: "where",
  hav: "have",
  hve: "have",
  ther: "there",
  comapny: "company",
  becuase: "because",
  "&": "and",
  "+": "and",
  anyopen: "any open",
  whay: "why",
  wy: "why",
  dou: "do you",
  doyou: "do you",
  i: "i",
};

const ENDINGS: Readonly<Record<string, string>> = {
  "n't": " not",
  "'re": " are",
  "'ve": " have",
  "'ll": " will",
  "'d": " would",
  "'m": " am",
};

const IS_AFTER = new Set([
  "what",
  "how",
  "where",
  "who",
  "why",
  "when",
  "it",
  "that",
  "there",
  "he",
  "she",
  "this",
  "which",
  "here",
  "everything",
]);

/** Words the rules hang on: a misspelling one edit away is read as the word. */
const KEYWORDS = [
  "salary",
  "salaries",
  "salaried",
  "compensation",
  "income",
  "bonus",
  "bonuses",
  "earnings",
  "paycheck",
  "money",
  "internship",
  "internships",
  "intern",
  "interns",
  "position",
  "positions",
  "vacancy",
  "vacancies",
  "opening",
  "openings",
  "opportunity",
  "opportunities",
  "hiring",
  "hired",
  "recruit",
  "recruiter",
  "recruiting",
  "employ",
  "employees",
  "employment",
  "employer",
  "resume",
  "application",
  "apply",
  "interview",
  "recommend",
  "company",
  "organisation",
  "organization",
  "headquarters",
  "headquarter",
  "founded",
  "founder",
  "mission",
  "products",
  "services",
  "website",
  "typical",
  "usually",
  "average",
  "starting",
  "career",
  "would",
  "could",
  "should",
  "about",
  "please",
  "describe",
  "explain",
  "which",
  "where",
  "there",
  "work",
  "working",
  "does",
  "enjoy",
  "consider",
  "candidate",
  "colleague",
  "manager",
  "department",
  "revenue",
  "customers",
  "clients",
  "competitors",
  "graduate",
  "trainee",
  "apprenticeship",
  "placement",
  "because",
];

// Real words one edit from a keyword that mean something else.
const REAL_WORDS = new Set(
  (
    "monkey honey bonds funded pounded rounded bonded internal inter international interned carer career career's about abut " +
    "above abound wound world word works worked worker fork pork wore worn where were here these three their theirs whose " +
    "woods mould cloud mission missing fission emission composition resumed presume hiding higher hire hires wiring firing " +
    "tiring stating staring storing apple applying apt supply reply imply deploy employed employee average beverage avenge " +
    "comply companies accompany enjoys enjoyed typically topical product service customer client competitor colleagues managers " +
    "managed manage graduates graduated graduation trained trainer trainees rebellion interviewed interviewer interviews " +
    "positioned position's opposition considered considers reconsider careers cared caner cancer whim witch wish doses doe dies dos " +
    "goes toes done dose employs described describes explained explains recommended recommends salary's income's incomes " +
    "outcome become money's bones bonus's founders flounder found pound finding earning learnings learning yearnings world " +
    "wording wording wore lurking walking talking waking worming parking placement placements displacement replacement open " +
    "opened openness opining operating there's services's revenues venue avenue pleas pleased pleases depart departments " +
    "website websites mould sold cold called wood recruits recruited"
  ).split(" "),
);

const BY_FIRST = new Map<string, string[]>();
for (const word of KEYWORDS) BY_FIRST.set(word.charAt(0), [...(BY_FIRST.get(word.charAt(0)) ?? []), word]);
const KNOWN = new Set(KEYWORDS);
const INFLECTION = /(?:s|d|ed|r|er|es|ly|n|y)$/;

/** One word, as the rules spell it: a contraction or short form written out, a near miss of a keyword set right. */
export function settleWord(word: string): string {
  const short = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined;
  if (short !== undefined) return short;
  if (word.includes("'")) return writtenOut(word);
  return nearKeyword(word);
}

function writtenOut(word: string): string {
  if (word === "can't") return "can not";
  if (word === "won't") return "will not";
  if (word === "let's") return "let us";
  for (const [ending, full] of Object.entries(ENDINGS)) {
    if (word.endsWith(ending) && word.length > ending.length) return word.slice(0, -ending.length) + full;
  }
  if (word.endsWith("'s")) {
    const stem = word.slice(0, -2);
    return IS_AFTER.has(stem) ? `${stem} is` : `${stem}'s`;
  }
  return word.replace(/^'+|'+$/g, "");
}

function nearKeyword(word: string): string {
  if (word.length < 5 || word.length > 20 || KNOWN.has(word) || REAL_WORDS.has(word)) return word;
  for (const keyword of BY_FIRST.get(word.charAt(0)) ?? []) {
    if (keyword.length < 5 || Math.abs(keyword.length - word.length) > 1) continue;
    if (word.length > keyword.length && word.startsWith(keyword) && INFLECTION.test(word)) continue;
    if (keyword.length > word.length && keyword.startsWith(word) && INFLECTION.test(keyword)) continue;
    if (oneEditApart(word, keyword)) return keyword;
  }
  return word;
}

/** One letter added, dropped or changed, or two neighbours swapped. */
function oneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
