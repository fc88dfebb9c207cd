import { writeFileSync } from "node:fs";
import { OUTREACH_CORPUS } from "@askaround/core/outreach/corpus";
import { questionBank } from "@askaround/core/prep";
import { corpus, freshCorpus, isHeldBack, type LabelledQuestion } from "@askaround/core/prep/corpus";
import { THANKS_CORPUS } from "@askaround/core/thanks/corpus";
import { plainWords, readMessage, sentencesOf, withoutGreeting } from "@askaround/core/wording";
import { sentenceCorpus, type SentenceKind } from "@askaround/core/wording/corpus";
import { signsOf, type Topic } from "@askaround/core/wording/leaning";
import { isIdHeldBack } from "./eval-lines.ts";

/** A text as the sentences it holds: it leans to a topic if one of them does. */
interface Bag {
  readonly sentences: readonly (readonly string[])[];
  readonly leans: boolean;
}
interface Row {
  readonly signs: readonly string[];
  readonly leans: boolean;
}

const PASSES = 40;
const RATE = 0.3;
const SHRINK = 0.0004;
/** A weight is written as one printable character, this much a step, "O" for nothing. */
const STEP = 0.15;
const MOST_STEPS = 38;

/** Weighs the signs of each topic on the labelled examples that are not held back, and writes them for core to read. */
function main(): void {
  const bank = questionBank.map(({ text }) => ({ id: text, text, labels: [] }));
  const questions = [...[...corpus, ...freshCorpus].filter((question) => !isHeldBack(question)), ...bank];
  const drafts = OUTREACH_CORPUS.filter(({ id }) => !isIdHeldBack(id));
  const notes = THANKS_CORPUS.filter(({ id }) => !isIdHeldBack(id));
  const asked = (label: LabelledQuestion["labels"][number]) =>
    questions.map(({ text, labels }) => bag(text, labels.includes(label)));
  const paid = questions.filter(({ labels }) =>
    labels.some((label) => label === "personal_pay" || label === "typical_pay"),
  );
  const said = (kind: SentenceKind) => sentenceCorpus.map((one) => bag(one.text, one.kind === kind));
  const written = (code: "asks_for_job" | "resume_attached", read = withoutGreeting) => [
    ...drafts.map(({ text, labels }) => bag(text, labels.includes(code), read)),
    ...notes.map(({ note, labels }) => bag(note, labels.includes(code), read)),
  ];
  const bags: Readonly<Record<Topic, readonly Bag[]>> = {
    job: [
      ...asked("job_request"),
      ...sentenceCorpus.map((one) => bag(one.text, one.kind === "asks", readMessage)),
      ...written("asks_for_job", readMessage),
    ],
    pay: questions.map(({ text, labels }) =>
      bag(text, labels.includes("personal_pay") || labels.includes("typical_pay")),
    ),
    own_pay: paid.map(({ text, labels }) => bag(text, labels.includes("personal_pay"))),
    web: asked("web_answerable"),
    resume: [...said("resume"), ...written("resume_attached")],
    tie: [...said("tie"), ...drafts.map(({ text, labels }) => bag(text, !labels.includes("no_connection")))],
  };
  const signs = signsSeen(Object.values(bags).flat());
  const models = Object.entries(bags).map(([topic, all]) => ({ topic, ...learn(all, signs) }));
  const kept = [...signs.keys()].filter((sign) =>
    models.some(({ weights }) => Math.abs(steps(weights.get(sign))) > 2),
  );
  const lines = [
    "/** Written by `pnpm run train:wording` from the labelled examples; never by hand. */",
    `export const SIGNS = ${JSON.stringify(kept.join("|"))};`,
    `export const STARTS = { ${models.map(({ topic, start }) => `${topic}: ${start.toFixed(2)}`).join(", ")} };`,
    "export const WEIGHTS = {",
    ...models.map(({ topic, weights }) => {
      const row = kept.map((sign) => String.fromCharCode(79 + steps(weights.get(sign)))).join("");
      return `  ${topic}: ${JSON.stringify(row)},`;
    }),
    "};\n",
  ];
  writeFileSync(
    new URL("../packages/core/src/wording/leaning/weights.ts", import.meta.url),
    lines.join("\n"),
  );
  console.log(`${kept.length} signs, ${lines.join("\n").length} characters`);
}

function steps(weight = 0): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
}

function bag(text: string, leans: boolean, read = withoutGreeting): Bag {
  const plain = read(plainWords(text)).replaceAll(" ;", " .");
  const sentences = sentencesOf(plain).map(({ words, mark }) =>
    signsOf([...words, ...(mark === "" ? [] : [mark])].join(" "))
      .map(({ sign }) => sign)
      .filter((sign) => !/[|`\\$\n]/.test(sign)),
  );
  return { sentences: sentences.length === 0 ? [[]] : sentences, leans };
}

/** Three rounds: a leaning text of several sentences is learnt from the one that leans most so far. */
function learn(bags: readonly Bag[], signs: ReadonlyMap<string, number>): Model {
  const sure = bags.filter((one) => !one.leans || one.sentences.length === 1);
  let model = fit(rowsOf(sure, null), signs);
  for (let round = 0; round < 3; round += 1) model = fit(rowsOf(bags, model), signs);
  return model;
}

/** The first letters of a word say more than the word only where two words share them. */
function isShared(sign: string, seen: ReadonlyMap<string, number>): boolean {
  return [...seen.keys()].filter((word) => word.startsWith(sign.slice(1)) && !word.includes(" ")).length > 1;
}

/** Words seen at least three times and neighbours seen at least eleven times, each with its place. */
function signsSeen(bags: readonly Bag[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const texts = new Set(bags.flatMap(({ sentences }) => sentences).map((signs) => signs.join("|")));
  for (const text of texts) for (const sign of text.split("|")) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const often = [...seen].filter(
    ([sign, times]) =>
      sign !== "" &&
      times >= (sign.includes(" ") ? 11 : 3) &&
      (!sign.startsWith("^") || isShared(sign, seen)),
  );
  return new Map(
    often
      .map(([sign]) => sign)
      .sort()
      .map((sign, at) => [sign, at]),
  );
}

interface Model {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

function rowsOf(bags: readonly Bag[], model: Model | null): Row[] {
  return bags.flatMap(({ sentences, leans }): Row[] => {
    if (!leans) return sentences.map((signs) => ({ signs, leans }));
    const score = (signs: readonly string[]) => (model === null ? 0 : scoreOf(model, signs));
    const [first = [], ...rest] = sentences;
    return [{ signs: rest.reduce((best, one) => (score(one) > score(best) ? one : best), first), leans }];
  });
}

function scoreOf({ start, weights }: Model, signs: readonly string[]): number {
  const known = signs.filter((sign) => weights.has(sign));
  const sum = known.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
  return start + sum / Math.sqrt(Math.max(1, known.length));
}

/** Logistic regression with shrinking weights, each sign at its own pace; the same rows give the same model. */
function fit(rows: readonly Row[], ids: ReadonlyMap<string, number>): Model {
  const inputs = rows.map(({ signs }) => signs.flatMap((sign) => ids.get(sign) ?? []));
  const weights = new Float64Array(ids.size);
  const pace = new Float64Array(ids.size).fill(1e-6);
  let [start, startPace] = [0, 1e-6];
  for (const at of shuffled(rows.length, PASSES)) {
    const signs = inputs[at] ?? [];
    const share = 1 / Math.sqrt(Math.max(1, signs.length));
    let sum = start;
    for (const id of signs) sum += (weights[id] ?? 0) * share;
    const error = 1 / (1 + Math.exp(-sum)) - (rows[at]?.leans ? 1 : 0);
    for (const id of signs) {
      const slope = error * share + SHRINK * (weights[id] ?? 0);
      pace[id] = (pace[id] ?? 0) + slope * slope;
      weights[id] = (weights[id] ?? 0) - (RATE * slope) / Math.sqrt(pace[id] ?? 1);
    }
    startPace += error * error;
    start -= (RATE * error) / Math.sqrt(startPace);
  }
  return { start, weights: new Map([...ids].map(([sign, id]) => [sign, weights[id] ?? 0])) };
}

/** Every row once a pass, in an order that looks random and is always the same. */
function* shuffled(length: number, passes: number): Generator<number> {
  const order = Array.from({ length }, (_, at) => at);
  let seed = 12345;
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    yield* order;
  }
}

main();
