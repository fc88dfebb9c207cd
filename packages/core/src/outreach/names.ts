import { ALSO_WORDS, shortForms } from "./name-forms.ts";
import { editDistance, fold } from "./text.ts";

const TITLES = new Set(
  "dr prof professor mr mrs ms miss mx sir dame madam rev father sister coach phd md mba jr sr ii iii iv esq".split(
    " ",
  ),
);
const PARTICLES = new Set(
  "de del della da do dos das di du la le el al bin ibn ben van von der den ter ten of the y e und zu st".split(
    " ",
  ),
);
const SAID =
  /^(?:,? ?(?:(?:who |that |very |so |really |kindly |warmly |strongly |also |recently |just |once |first |already |then |has |had |was |was kind enough to |who |from [\w&-]+(?: [\w&-]+)?,? |at [\w&-]+(?: [\w&-]+)?,? |and i |in [\w&-]+(?: [\w&-]+)?,? ),? ?){0,4}(?:suggest(?:ed|s|ing)?|recommend(?:ed|s|ing)?|told|tells|said|says|mention(?:ed|s)|introduc(?:ed|es)|gave|gives|point(?:ed|s)|thought|thinks|refer(?:red|s)|connect(?:ed|s)|pass(?:ed|es)|encourag(?:ed|es)|advis(?:ed|es)|put me|put us|spoke|speaks|spoken|urg(?:ed|es)|sent|sends|sugested|reckon(?:ed|s)|believ(?:ed|es)|nam(?:ed|es)|describ(?:ed|es)|talk(?:ed|s)|shar(?:ed|es)|direct(?:ed|s)|propos(?:ed|es)|knows|knew|works (?:at|with|in|for)|worked (?:at|with|in|for)|brought|praised|sings your|kindly|met|asked|let me|and i (?:spoke|talked|met|discussed)|felt|insist(?:ed|s)|nudged|steered|listed|named|who works|is (?:a|my|an|the)|was (?:a|my|an|the)|taught|led me|wanted|assured|persuaded|convinced|hinted|highly|'s)\b)/;
const LEADS =
  /\b(?:friend|colleague|classmate|mentor|boss|manager|advisor|adviser|cousin|uncle|aunt|sister|brother|professor|prof|dr|mr|mrs|ms|miss|teacher|coworker|neighbou?r|contact|connection|acquaintance|supervisor|roommate|tutor|coach|named|called|met|meeting|know|knows|asked|ask|thank|thanks to|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|talk with|speaking (?:to|with)|talking (?:to|with)|chat with|conversation with|interview with|interviewed|call with|coffee with|recommendation of|suggestion of|advice of|behalf of|request of|referred by|suggested by|recommended by|introduced by|introduction from|referral from|sent by|given by|passed on by|name from|details from|contact from|heard from|email from|on by|by way of|courtesy of|regards from|greetings from|hello from|urging of|encouraged by|directed by|credit to|pointed out by|prompted by|connected by|credit|ref|referrer|cc|via) (?:my |our |your |friend |colleague )?$/;
const LOOSE_LEADS = /\b(?:by|from|through|via|with|thanks to|to) $/;
const HOUSE_AFTER =
  /^(?:'s?)? (?:foundation|inc|llc|ltd|gmbh|university|college|bank|banks|street|st|hall|institute|school|center|centre|group|labs?|hospital|motors?|company|co|partners|avenue|road|brothers|sons|corporation|corp|fellowship|scholarship|library|museum|tower|building|park|associates|capital|press|media|studios?|consulting|ventures|texas|tx|city|county|prize|award|clinic|stadium|house|& \w+|and (?:sons|co|partners|associates))\b/;
const MODAL = new Set([
  "will",
  "may",
  "can",
  "mark",
  "rush",
  "grant",
  "chase",
  "hope",
  "cook",
  "wish",
  "work",
  "see",
  "win",
  "do",
  "be",
  "go",
]);
const MONTHS = new Set([
  "april",
  "may",
  "june",
  "august",
  "summer",
  "autumn",
  "winter",
  "spring",
  "sommer",
  "mai",
]);
const ACRONYMS = new Set(
  "ml ai pm hr it ux ui vp cv pr ba ms us uk tv cs am bs ma mba ceo cto cfo phd js eu un id ok pc pa ta ra rn gp qa rd bi ip er ed ad hq sf la ny nyc dc sql api ir pe vc cpa llm nlp gis".split(
    " ",
  ),
);
const WORDLIKE = /(?:ed|ing|ly|tion|ment|ness|able|ers?)$/;

interface Name {
  readonly firsts: readonly string[];
  readonly lasts: readonly string[];
  readonly initials: string;
  /** "O'Sullivan" and "Anne-Marie" as two letters each. */
  readonly longInitials: string;
}

/** The forms a name is written in: first names with their short forms and what stands in brackets, last names, initials. */
function readName(name: string): Name | null {
  const flat = fold(name).replace(/[.,]/g, (mark) => (mark === "," ? " , " : " "));
  const aliases = [...flat.matchAll(/["'(]\s*([\p{L}-]{2,})\s*["')]/gu)].map((match) => match[1] ?? "");
  const bare = flat.replace(/["(][^")]*[")]|(?<=\s)'[^']*'/gu, " ");
  const turned = bare.includes(" , ") ? bare.split(" , ").reverse().join(" ") : bare;
  const words = turned.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word) && !TITLES.has(word));
  const main = words.filter((word) => !PARTICLES.has(word) || words.length <= 2);
  const [first, ...rest] = main;
  if (first === undefined) return null;
  const titled = /^\s*(?:dr|prof|professor|mr|mrs|ms|miss)\b/.test(fold(name)) && rest.length === 0;
  const firsts = titled
    ? []
    : [first, ...first.split("-").filter((part) => part.length > 2), ...shortForms(first), ...aliases];
  const lasts = (titled ? [first] : rest.filter((word) => word.length > 1)).flatMap((word) => [
    word,
    ...word.split("-").filter((part) => part.length > 2),
  ]);
  return {
    firsts: [...new Set(firsts.flatMap(spellings))],
    lasts: [...new Set(lasts.flatMap(spellings))],
    initials: titled ? "" : main.map((word) => word[0] ?? "").join(""),
    longInitials: titled
      ? ""
      : main
          .flatMap((word) => word.split(/['’-]/))
          .map((part) => part[0] ?? "")
          .join(""),
  };
}

/** "müller" is written muller and mueller. */
function spellings(word: string): string[] {
  const plain = word.replace(/['’]/g, "");
  return [
    ...new Set([word, plain, plain.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u")]),
  ].filter((form) => form.length > 1);
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The first place where a text names a person, as written; greeting, own name and organisations do not count. */
export function findName(text: string, person: string): string | null {
  const name = readName(person.slice(0, 200));
  if (name === null) return null;
  const full = withoutNamesakes(umlauts(text.slice(0, 12_000)), name);
  const body = blank(fold(full));
  const joined = name.firsts
    .flatMap((first) => name.lasts.flatMap((last) => [first + last, last + first]))
    .filter((form) => form.length > 6);
  const words = [...body.matchAll(/[\p{L}][\p{L}']*(?:-[\p{L}']+)*/gu)].flatMap((match) =>
    parts(match[0], match.index),
  );
  for (const [index, word] of words.entries()) {
    if (joined.includes(word.word) || isNamed(words, index, body, name, fold(full)))
      return body.slice(word.start, word.end);
  }
  return findInitials(body, name);
}

/** "Maria Gomez" is not Maria Lopez: a first name with another family name, both in capitals, is somebody else's. */
function withoutNamesakes(text: string, name: Name): string {
  return text.replace(
    /(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?: (\p{Lu}\p{Ll}+))?/gu,
    (whole, first: string, second: string, third: string | undefined) => {
      const isFirst = name.firsts.includes(fold(first)) && !ALSO_WORDS.has(fold(first));
      const belongs = [second, third ?? ""].some((word) => {
        const plain = fold(word).replace(/['’]/g, "");
        return [...name.lasts, ...name.firsts].some((form) => form === plain || close(plain, form));
      });
      return isFirst && name.lasts.length > 0 && !belongs ? "_".repeat(whole.length) : whole;
    },
  );
}

// "ü" typed for "ue" and the other way round are folded to one form on both sides.
function umlauts(text: string): string {
  return text.normalize("NFC");
}

function parts(written: string, at: number): Word[] {
  const bare = written.replace(/'s?$/, "").replace(/'/g, "");
  // "tom-tom" is nobody.
  if (/^(.+)-\1$/.test(bare)) return [];
  const whole = { word: bare, start: at, end: at + written.length };
  if (!bare.includes("-")) return [whole];
  let from = at;
  const pieces = bare.split("-").map((piece) => {
    const word = { word: piece, start: from, end: from + piece.length };
    from += piece.length + 1;
    return word;
  });
  return [whole, ...pieces];
}

const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hola|bonjour|to)\b[^\n,:;!.]{0,60}(?:[.](?=\s?[\p{L}][^\n,:;!.]{0,40}[,\n]))?[^\n,:;!.]{0,40}(?=[,:;!.\n]| - |$)|[^\n,.!?]{1,40}(?=,\s*\n))/u;
const OWN = /\b(?:my name is|my name's|i am|i'm|this is|name:) [\p{L}'-]+(?: [\p{L}'-]+)?/gu;
const CLOSING =
  /(?:^|[\n.!?,]\s*)(?:best|best regards|kind regards|warm regards|regards|thanks|thank you|many thanks|sincerely|yours|yours truly|cheers|warmly|with (?:thanks|gratitude)|respectfully|all the best|gratefully)(?: wishes| again| so much| in advance)?[,.!]?\s*(?:\n|\s-\s|,\s?|\.\s?)\s*([\p{L}' .-]{2,40})\s*$/u;

/** Blanks out whom the text greets, how its writer is called and the name it ends with. */
function blank(text: string): string {
  const spaces = (part: string) => "_".repeat(part.length);
  const greeted = text.replace(GREETING, spaces);
  const owned = greeted.replace(OWN, (part) =>
    /\b(?:a|an|the|in|at|writing|reaching|interested|hoping|friends?|told|referred)\b/.test(
      part.split(" ").slice(2).join(" "),
    )
      ? part
      : spaces(part),
  );
  const closing = CLOSING.exec(owned);
  const last = closing?.[1];
  if (!last || last.trim().split(/\s+/).length > 4) return owned;
  return owned.slice(0, owned.lastIndexOf(last)) + spaces(last);
}

function isNamed(words: readonly Word[], index: number, body: string, name: Name, full: string): boolean {
  const here = words[index];
  if (!here) return false;
  const kind = kindOf(here.word, name);
  if (kind === null) return false;
  const before = body.slice(Math.max(0, here.start - 60), here.start);
  const after = body.slice(here.end - (/'s?$/.test(body.slice(here.start, here.end)) ? 2 : 0), here.end + 70);
  if (isNextTo(words, index, name)) return true;
  if (HOUSE_AFTER.test(body.slice(here.end)) && !SAID.test(after)) return false;
  const own = /'s/.test(body.slice(here.start, here.end)) || after.startsWith("'s ");
  const shared = kind.exact && greets(full, here.word);
  if (kind.exact && !ALSO_WORDS.has(here.word) && here.word.length > 2 && !shared) return true;
  if (!kind.exact && kind.sure && !shared) return true;
  return standsAsName(
    here.word,
    before,
    after,
    own && kind.exact && !/^(?:dean's list|king's college|women's)/.test(body.slice(here.start)),
  );
}

function standsAsName(word: string, before: string, after: string, own: boolean): boolean {
  if (
    MONTHS.has(word) &&
    /\b(?:in|on|this|next|last|during|until|till|by|since|early|late|mid|of|through|from|to|for) $/.test(
      before,
    )
  )
    return false;
  if (
    SAID.test(after) &&
    !(
      MODAL.has(word) &&
      /\b(?:i|you|we|they|he|she|it|this|that|which|who|to|and) $/.test(before) &&
      !/^ (?:suggested|recommended|told|mentioned|introduced|said|gave|thought|referred|pointed)/.test(after)
    )
  ) {
    if (!/^ ?'s\b/.test(after) || own)
      return !/\b(?:the|a|this|your|our|my) $/.test(before) || LEADS.test(before);
  }
  if (LEADS.test(before)) return true;
  if (own) return !/\b(?:the|a|this|last|next) $/.test(before);
  if (
    /^ and i\b/.test(after) ||
    (/\b(?:and|,) $/.test(before) === false &&
      /^,? (?:my|a) (?:friend|colleague|professor|classmate|mentor)\b/.test(after))
  )
    return true;
  return (
    LOOSE_LEADS.test(before) &&
    /^(?:[,.;!?]|$| (?:at|in|that|who|and)\b)/.test(after) &&
    !/^(?:april|may|june|august|summer|autumn|winter|spring|hope|grace|joy|work|day|home|you|me|us|love|care|best|austin|paris|london|dallas|houston|india|china|sydney|charlotte|jordan|chelsea|madison|georgia|virginia|sales|law|art|school|church|brooklyn|kenya|israel|english|french|german|one|it|all|power|page|books?|story|stories|patience|head|faith|pleasure|house)$/.test(
      word,
    )
  );
}

function kindOf(word: string, name: Name): { exact: boolean; sure: boolean } | null {
  const forms = [...name.firsts, ...name.lasts];
  if (forms.includes(word)) return { exact: true, sure: true };
  if (word.length < 4 || ALSO_WORDS.has(word)) return null;
  const near = forms.find(
    (form) =>
      form.length >= 4 &&
      !ALSO_WORDS.has(form) &&
      editDistance(word, form, form.length >= 9 ? 2 : 1) <= (form.length >= 9 ? 2 : 1),
  );
  if (near === undefined) return null;
  const sure =
    near.length >= 6 &&
    word[0] === near[0] &&
    !(WORDLIKE.test(word) && !WORDLIKE.test(near)) &&
    !word.endsWith("s");
  return { exact: false, sure };
}

/** First and last name side by side, in either order, whatever each means alone. */
function isNextTo(words: readonly Word[], index: number, name: Name): boolean {
  const here = words[index];
  const next = words
    .slice(index + 1, index + 4)
    .find((word) => here && word.start >= here.end && word.word.length > 2 && !PARTICLES.has(word.word));
  if (!here || !next || next.start - here.end > 8) return false;
  const isFirst = (word: string) => name.firsts.some((form) => close(word, form));
  const isLast = (word: string) => name.lasts.some((form) => close(word, form));
  return (isFirst(here.word) && isLast(next.word)) || (isLast(here.word) && isFirst(next.word));
}

function close(word: string, form: string): boolean {
  if (word === form) return true;
  return form.length >= 4 && word.length >= 4 && editDistance(word, form, 1) <= 1;
}

function greets(full: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}])${word.replace(/[^\p{L}]/gu, "")}(?![\\p{L}])`, "u").test(
    GREETING.exec(full)?.[0] ?? "",
  );
}

function findInitials(body: string, name: Name): string | null {
  if (name.initials.length < 2) return null;
  const letters = [...name.initials];
  const ends = [name.initials, name.longInitials, `${letters[0] ?? ""}${letters.at(-1) ?? ""}`];
  for (const form of new Set(ends)) {
    const dotted = new RegExp(
      `(?<![\\p{L}.])${[...form].join("\\.\\s?")}(?:\\.|(?='s|\\s))(?!\\p{L})`,
      "u",
    ).exec(body);
    if (
      dotted &&
      dotted[0].includes(".") &&
      !/^(?:u\.s|a\.m|p\.m|e\.g|i\.e|b\.a|b\.s|m\.a|m\.s|u\.k|d\.c|j\.d|m\.d|l\.a|n\.y|p\.s)\.?$/.test(
        dotted[0],
      )
    )
      return dotted[0];
    for (const match of body.matchAll(new RegExp(`(?<![\\p{L}.'])${form}(?=[^\\p{L}]|$)`, "gu"))) {
      const before = body.slice(Math.max(0, match.index - 60), match.index);
      const after = body.slice(match.index + form.length, match.index + form.length + 70);
      const spoken = SAID.test(after) && !/^ (?:is|was|works|,)/.test(after);
      const led = LEADS.test(before) && !ACRONYMS.has(form);
      if (
        (spoken && !(ACRONYMS.has(form) && /^(?:am|it|us|id|is|he|so|do|ma)$/.test(form))) ||
        led ||
        (/^'s\b/.test(after) && !ACRONYMS.has(form))
      )
        return form;
    }
  }
  const single = new RegExp(
    `(?<![\\p{L}.])${letters[0] ?? ""}\\.(?= (?:suggested|recommended|told|mentioned|introduced|referred|said|thought|gave|pointed))`,
    "u",
  ).exec(body);
  return single?.[0] ?? null;
}
