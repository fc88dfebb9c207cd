import {
  ASKING,
  ASKS_WHETHER,
  BARE_CLOSED,
  BEING,
  CONTENT_REQUESTS,
  DETERMINERS,
  HELPING,
  JOINERS,
  OPENERS,
  ORDERS,
  PASSING,
  PREPOSITIONS,
  PRONOUNS,
  SOMEONE,
  SUBJECTS,
  TAG,
  TAIL,
  WISHES,
} from "./question-words.ts";

/** Where in a sentence a question begins, and how it asks. A tail ("and why?") only opens the question before it. */
export interface Head {
  readonly kind: "open" | "closed" | "choice" | "tail";
  readonly at: number;
  /** Put as a statement ("I would like to know …"), which a real question beside it outweighs. */
  readonly stated: boolean;
  /** Further clauses of the kind "and how you …" go on asking. */
  readonly takesClauses: boolean;
}

type Words = readonly string[];
const head = (kind: Head["kind"], at: number, more: Partial<Head> = {}): Head => ({
  kind,
  at,
  stated: false,
  takesClauses: false,
  ...more,
});

/** The questions in one sentence, in order. `mark` is the sign it ended in; without one, only the last sentence may ask. */
export function findHeads(words: Words, mark: string, last: boolean): readonly Head[] {
  const rest = words
    .join(" ")
    .replace(OPENERS, "")
    .split(" ")
    .filter((word) => word !== "");
  const asks = mark === "?" || (mark === "" && last);
  if (rest.length === 0) return [];
  if (TAIL.test(rest.join(" ")))
    return asks ? [head(rest.length > 1 || mark === "?" ? "tail" : "open", 0)] : [];
  const heads = headsOf(rest, asks);
  const first = heads[0];
  if (heads.length === 0) return asks ? headless(rest, mark) : [];
  if (!asks && first && first.at > 0 && !first.stated) return [];
  if (mark === "?" && heads.length === 1 && first?.at === rest.length - tagLength(rest))
    return [head("closed", 0)];
  return heads;
}

function headsOf(words: Words, asks: boolean): readonly Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const previous = words[at - 1] ?? "";
    const starts =
      at === 0 ||
      opensUnmarked(words, at) ||
      (previous === "as" && words[at - 2] === "well") ||
      JOINERS.has(previous) ||
      previous === "," ||
      previous === ";" ||
      previous === ":";
    if (!starts || PASSING.has(words[at] ?? "")) continue;
    const found = headAt(words, at, heads, asks);
    if (found) join(heads, found, words, previous);
  }
  return heads.map((each) =>
    each.kind === "closed" && offersChoice(words, each.at) ? { ...each, kind: "choice" } : each,
  );
}

/** "Could you tell me, what …" is one question; "is it this, or is it that" offers a choice. */
function join(heads: Head[], found: Head, words: Words, previous: string): void {
  const before = heads.at(-1);
  const between = before
    ? words.slice(Math.max(before.at, found.at - 20), found.at).filter((word) => word !== ",")
    : [];
  if (
    before &&
    /^(?:what|how) (?:do|would) you (?:think|say|feel)$/.test(
      words.slice(before.at, Math.min(found.at, before.at + 6)).join(" "),
    )
  )
    return;
  if (before?.kind === "open" && found.kind === "closed" && isAside(words, before.at, found.at)) return;
  if (before && SAYS_IT_AGAIN.test(words.slice(Math.max(before.at, found.at - 8), found.at).join(" "))) {
    heads.push(...saidAgain([found]));
    return;
  }
  if (
    before?.kind === "closed" &&
    previous === "and" &&
    ASKS_ON.test(words.slice(found.at, found.at + 3).join(" "))
  ) {
    heads.push({ ...found, kind: "tail" });
    return;
  }
  if (before?.kind === "open" && previous === "or" && found.kind === "closed") return;
  if (
    before?.kind === "open" &&
    previous === "," &&
    /^is it (?:mostly|mainly|all|only|more|just|rather)\b/.test(words.slice(found.at).join(" "))
  )
    return;
  if (before?.stated && previous === "so" && found.kind === "open") {
    heads[heads.length - 1] = found;
    return;
  }
  if (before?.takesClauses && between.length <= 8 && !JOINERS.has(previous) && found.kind !== "tail") return;
  if (before?.kind === "closed" && previous === "or" && found.kind === "closed") {
    heads[heads.length - 1] = { ...before, kind: "choice" };
    return;
  }
  heads.push(heads[0]?.stated ? { ...found, stated: true } : found);
}

/** A question put once more is no second one; put openly, it opens the one before. */
export const saidAgain = (heads: readonly Head[]): readonly Head[] =>
  heads.flatMap((each) => (each.kind === "open" ? [{ ...each, kind: "tail" as const }] : []));

/** "…, I mean, how much is it?" */
const SAYS_IT_AGAIN = / (?:i mean|that is|or rather|put differently|in other words)(?: that)?(?: ,)?$/;
/** "Is there a pecking order, and how does it show?" */
const ASKS_ON =
  /^(?:how|what|why|when|where) (?:(?:do|does|did|is|are|was|were|has|have) (?:it|that|this|they|those)|stopped|stops|kept|keeps|ended|made you|changed (?:it|that|you)|helped)\b/;

/** "What, in hindsight, was the turning point?"; "What, once it was over, …" */
function isAside(words: Words, from: number, to: number): boolean {
  if (words[to - 1] !== "," || to - from > 14) return false;
  if (words[from + 1] === "," && to - from <= 10) return true;
  const start = words.lastIndexOf(",", to - 2);
  return start > from && SETS_THE_SCENE.test(words[start + 1] ?? "");
}

const SETS_THE_SCENE = /^(?:once|when|after|before|while|though|if|at|as|with|looking|given|back)$/;

function headAt(words: Words, at: number, heads: readonly Head[], asks: boolean): Head | null {
  const text = words.slice(at, at + 24).join(" ");
  if (at > 0 && asks && words.length - at <= 10 && TAIL.test(words.slice(at).join(" ")))
    return head("tail", at);
  if (followsIfSo(words, at)) return head("tail", at);
  const asking = askingAt(words, at);
  if (heads.length > 0 && asking === at && words[at + 1] === "to") return null;
  if (asking >= 0) return isMainClause(words, asking, at, heads) ? head("open", at) : null;
  if (words[at] === "whether" && words[at - 1] === "and" && heads.some((each) => each.takesClauses))
    return head("closed", at);
  if (ORDERS.test(text) && (at === 0 || heads.some((each) => each.takesClauses) || words[at - 1] === ",")) {
    return orderAt(text, at);
  }
  if (at === 0 || heads.length === 0) {
    const wish = wishAt(text, at);
    if (wish) return wish;
  }
  return helpingAt(words, at, text, asks);
}

function orderAt(text: string, at: number): Head {
  const whether = /^(?:tell|let) (?:me|us)(?: know)?(?: please)? (?:if|whether)\b/.test(text);
  return head(whether ? "closed" : "open", at, { takesClauses: true });
}

function wishAt(text: string, at: number): Head | null {
  const wish = WISHES.exec(text);
  if (!wish) return null;
  const after = (text.slice(wish[0].length).split(" ; ")[0] ?? "").trim().split(" ").slice(0, 6);
  const turn = after.findIndex((word) => ASKING.has(word) || word === "if" || word === "whether");
  const stated = { stated: true, takesClauses: true };
  if (turn >= 0) return head(ASKING.has(after[turn] ?? "") ? "open" : "closed", at, stated);
  return after[0] === "about" || after[0] === "more" || after[0] === "your" || after[0] === "in"
    ? head("open", at, stated)
    : null;
}

function helpingAt(words: Words, at: number, text: string, asks: boolean): Head | null {
  if (CONTENT_REQUESTS.some((request) => request.test(text)) && !(at > 0 && text.startsWith("you "))) {
    return head(ASKS_WHETHER.test(text) ? "closed" : "open", at, { takesClauses: true });
  }
  const first = words[at] ?? "";
  const second = words[at + 1] ?? "";
  if (!HELPING.has(first) || second === "" || second === ",") return null;
  const subject = second === "not" ? (words[at + 2] ?? "") : second;
  if (at === 0 && (!asks || SETS_A_CONDITION.test(text)) && /^(?:should|had|were)$/.test(first)) return null;
  // "Would love to join": a wish whose "I" was left out.
  if (first === "would" && /^(?:love|like|be|really|very|prefer|gladly|appreciate)$/.test(second))
    return null;
  if (first === "could" && at === 0 && /^(?:use|do|be)$/.test(second)) return null;
  if (at === 0 && !asks && first === "do" && (!SUBJECTS.has(subject) || isOrder(words))) return null;
  if (at === 0) return first === "have" && !asks ? null : head("closed", at);
  const wants = /^(?:do|does|did|have|has|had|will|may|might)$/.test(first) ? PRONOUNS : SUBJECTS;
  return wants.has(subject) || subject === "people" ? head("closed", at) : null;
}

/** "Is it hard, and if so, how do you cope?" asks on about the one thing. */
function followsIfSo(words: Words, at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).filter((word) => word !== "," && word !== "then");
  return (
    /^(?:if|when) (?:so|yes|not|no)$/.test(before.slice(-2).join(" ")) ||
    /^(?:if|when) (?:it|they|you|there) (?:is|are|do|does|did|was|were|can|have|has)$/.test(
      before.slice(-3).join(" "),
    )
  );
}

/** "Were we to divide it, what would it be?" */
const SETS_A_CONDITION =
  /^(?:should|had|were) (?:i|we|one|you|he|she|they|somebody|someone)\b(?: [^,]+)+ , (?:what|how|which|who|where)\b/;

/** "Do the needful", "do something for me": an order, not a question. */
const isOrder = (words: Words) =>
  /^do (?:the needful|something|your best|what you can)\b/.test(words.join(" "));

/** "why did you choose it how did you start": a question follows with no mark between. */
function opensUnmarked(words: Words, at: number): boolean {
  const asking = words[at] === "what" || words[at] === "how" || words[at] === "why";
  if (!asking || PREPOSITIONS.has(words[at - 1] ?? "")) return false;
  return HELPING.has(words[at + 1] ?? "") && SUBJECTS.has(words[at + 2] ?? "");
}

/** Where the question word stands if a clause opens with one, perhaps behind a preposition; -1 if none. */
function askingAt(words: Words, at: number): number {
  if (ASKING.has(words[at] ?? "")) return at;
  return PREPOSITIONS.has(words[at] ?? "") && ASKING.has(words[at + 1] ?? "") ? at + 1 : -1;
}

/** "When did you …" asks; "when you started, …" only sets the scene, and "and who want to …" goes on describing. */
function isMainClause(words: Words, asking: number, at: number, heads: readonly Head[]): boolean {
  const word = words[asking] ?? "";
  const inverted = isInverted(words, asking);
  if (at > 0 && asking > at && !inverted && words[at - 1] === ",") return false;
  if (word === "when" || word === "where") {
    if (inverted || asksWhereIn(words, asking)) return true;
    return at === 0
      ? !words.includes(",") && asking > at
      : heads.some((each) => each.takesClauses) && words[at - 1] !== ",";
  }
  if (at === 0 || inverted)
    return !(at > 0 && words.slice(Math.max(0, at - 8), at).some(isWeighing) && !inverted);
  if (words.slice(Math.max(0, at - 8), at).some(isWeighing)) return false;
  const joined = JOINERS.has(words[at - 1] ?? "");
  if (word === "who" || word === "which" || word === "whose" || word === "whom") {
    return heads.length === 0
      ? !joined
      : !words.slice(Math.max((heads.at(-1)?.at ?? 0) + 1, at - 40), at).some((each) => SOMEONE.has(each));
  }
  return joined ? heads.length > 0 : true;
}

/** "Between what they want and what they need" weighs two things and asks about neither. */
const isWeighing = (word: string) =>
  /^(?:between|balanc(?:e|ing)|weigh(?:ing)?|reconcil(?:e|ing)|both)$/.test(word);

/** "Where in the hospital do you feel at home?" */
function asksWhereIn(words: Words, asking: number): boolean {
  if (!PREPOSITIONS.has(words[asking + 1] ?? "")) return false;
  const clause = words.slice(asking + 2, asking + 8);
  const turn = clause.findIndex((word, at) => HELPING.has(word) && SUBJECTS.has(clause[at + 1] ?? ""));
  return turn > 0 && !clause.slice(0, turn).some((word) => PRONOUNS.has(word) || word === ",");
}

function isInverted(words: Words, asking: number): boolean {
  const limit = asking + (words[asking] === "when" || words[asking] === "where" ? 2 : 6);
  for (let at = asking + 1; at < Math.min(limit, words.length); at += 1) {
    const word = words[at] ?? "";
    if (HELPING.has(word))
      return BEING.has(word) ? at === asking + 1 || SUBJECTS.has(words[at + 1] ?? "") : true;
    if (PRONOUNS.has(word) || word === ",") return false;
  }
  return false;
}

const CHOICE_OF_ONE =
  /\b(?:any|anything|anyone|anybody|ever|there (?:a|an)|(?:have|has|had|got) (?:a|an)) (?:[^ ]+ ){0,6}or\b|\bor something(?= (?:like|else|similar|of that)\b| ,|$)|\bor (?:so|anything|two|other|another|similar|more(?! (?:of|like|than|about))|not|both|any)\b|get to (?:[^ ]+ ){0,4}or\b|\bor not\b/;

/** Whether a yes/no form really offers two answers, of which "yes" is neither. */
function offersChoice(words: Words, at: number): boolean {
  const text = words.slice(at, at + 60).join(" ");
  return / or /.test(text) && !CHOICE_OF_ONE.test(text);
}

function tagLength(words: Words): number {
  const tag = TAG.exec(words.join(" "));
  return tag
    ? tag[0]
        .trim()
        .split(" ")
        .filter((word) => word !== ",").length
    : -1;
}

/** A sentence that ends in a question mark without a question's form. */
function headless(words: Words, mark: string): readonly Head[] {
  const text = words.join(" ");
  if (words.slice(-3).some((word) => ASKING.has(word)) && words.length > 3)
    return [head("open", words.length - 1)];
  for (let at = 1; at < words.length - 1; at += 1) {
    if (!ASKING.has(words[at] ?? "")) continue;
    const next = words[at + 1] ?? "";
    if (HELPING.has(next) && isInverted(words, at)) return [head("open", at)];
    if (/^how (?:many|much|long|often)$/.test(`${words[at]} ${next}`)) return [head("open", at)];
  }
  const inner =
    /^(?:[^ ]+ ){2,30}?(?:do|did|would|are|have|can|could|should|were|is|was) (?:you|it|there) /.exec(text);
  if (inner && !/\b(?:what|how|why|who|which)\b/.test(inner[0]))
    return [head(offersChoice(words, 0) ? "choice" : "closed", 0)];
  const first = words[0] ?? "";
  if (
    BARE_CLOSED.has(first) &&
    words.length < (first === "any" ? 24 : 12) &&
    !/^any (?:advice|tips?|ideas?|thoughts?|suggestions?)\b/.test(text)
  )
    return [head("closed", 0)];
  if (mark !== "?")
    return PRONOUNS.has(first) && first === "you"
      ? [head(offersChoice(words, 0) ? "choice" : "closed", 0)]
      : [];
  return [head(isDeclared(words) ? (offersChoice(words, 0) ? "choice" : "closed") : "open", 0)];
}

/** "The work is hard?": a statement with a rising voice. */
function isDeclared(words: Words): boolean {
  const clause = words.slice(words.lastIndexOf(",") + 1);
  const body = clause.length >= 3 ? clause : words;
  if (PRONOUNS.has(body[0] ?? "") && body.length > 1) return true;
  if (TAG.test(words.join(" "))) return true;
  return (
    (DETERMINERS.has(body[0] ?? "") || body.length > 3) &&
    body.some((word, at) => at > 0 && HELPING.has(word) && !PRONOUNS.has(body[at - 1] ?? ""))
  );
}
