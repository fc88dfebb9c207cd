"use client";

import {
  type BankQuestion,
  type PrepQuestion,
  type QuestionField,
  questionFields,
  type QuestionPhase,
  questionPhases,
  type QuestionTopic,
  questionTopics,
  searchBank,
} from "@askaround/core/prep";
import { offeredBank } from "@askaround/core/bank";
import { keyOf } from "@askaround/core/prep/sync";
import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Check, Plus, Star } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { newRequestId } from "@/forms/request-id.ts";
import { useTRPC, useTRPCClient } from "@/trpc/client.tsx";
import { prepWords } from "@/words/prep.ts";
import { type PartOf, usePrep, usePrepState } from "../prep-context.tsx";
import { listedQuestions } from "../use-advice.ts";

const words = prepWords.bank;
const PHASES = questionPhases
  .filter((phase) => phase !== "closing")
  .map((value) => ({ value, label: prepWords.questions.phases[value] }));
const TOPICS = questionTopics.map((value) => ({ value, label: prepWords.bank.topics[value] }));
const FIELDS = questionFields.map((value) => ({ value, label: prepWords.fields[value] }));
const SHOWN = ["all", "favourites", "own"] as const;
type Shown = (typeof SHOWN)[number];

/** Every question there is to choose from: the bank, the favourites among them, and one's own of other meetings. */
export function BankList({ phase: first }: { phase: QuestionPhase | "any" }) {
  const { prep, store } = usePrep();
  const plan = usePrepState().box.entries["plan"]?.mine as PartOf<"plan">;
  const [search, setSearch] = useState("");
  const [phase, setPhase] = useState<QuestionPhase | "">(first === "any" ? "" : first);
  const [topic, setTopic] = useState<QuestionTopic | "">("");
  const [shown, setShown] = useState<Shown>("all");
  const { favourites, own, setFavourite } = useOwn(prep.meeting.meetingId);
  const bank = useOfficeBank();
  const wanted = useDeferredValue(search);
  const pool = shown === "own" ? own : bank.filter(({ id }) => shown === "all" || favourites.includes(id));
  const found = searchBank(pool, {
    words: wanted,
    phase: phase || null,
    topic: topic || null,
    field: plan.field,
  });
  const clear = () => {
    setSearch("");
    setPhase("");
    setTopic("");
  };
  return (
    <div className="flex flex-col gap-4">
      <TextInput
        label={words.search}
        type="search"
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <Select
          label={words.phase}
          options={PHASES}
          placeholder={words.anyPhase}
          value={phase}
          onChange={(event) => setPhase(event.currentTarget.value as QuestionPhase | "")}
        />
        <Select
          label={words.topic}
          options={TOPICS}
          placeholder={words.anyTopic}
          value={topic}
          onChange={(event) => setTopic(event.currentTarget.value as QuestionTopic | "")}
        />
        <Select
          label={words.field}
          options={FIELDS}
          placeholder={words.anyField}
          value={plan.field ?? ""}
          onChange={(event) =>
            store.edit("plan", { field: (event.currentTarget.value || null) as QuestionField | null })
          }
        />
      </div>
      <Tabs shown={shown} onShow={setShown} />
      <p role="status" className="text-sm text-ink-2">
        {words.found(found.length)}
      </p>
      {found.length === 0 ? (
        <Nothing shown={shown} searched={search !== "" || phase !== "" || topic !== ""} onClear={clear} />
      ) : (
        <ul className="flex flex-col border-t">
          {found.map((question) => (
            <Offer
              key={question.id}
              question={question}
              favourite={shown === "own" ? null : favourites.includes(question.id)}
              onFavourite={(yes) => setFavourite(question.id, yes)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Tabs({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  return (
    <div role="group" aria-label={words.show} className="flex flex-wrap gap-2">
      {SHOWN.map((name) => (
        <Button
          key={name}
          size="sm"
          variant={shown === name ? "primary" : "secondary"}
          aria-pressed={shown === name}
          onClick={() => onShow(name)}
        >
          {words.shown[name]}
        </Button>
      ))}
    </div>
  );
}

function Nothing({ shown, searched, onClear }: { shown: Shown; searched: boolean; onClear: () => void }) {
  const why = searched ? words.none : shown === "favourites" ? words.noFavourites : words.noOwn;
  return (
    <div className="flex flex-col items-start gap-2 text-ink-2">
      <p>{why}</p>
      {searched ? (
        <Button size="sm" onClick={onClear}>
          {words.clear}
        </Button>
      ) : null}
    </div>
  );
}

type OfferProps = {
  question: BankQuestion;
  /** Null for one's own, which need no star. */
  favourite: boolean | null;
  onFavourite: (yes: boolean) => void;
};

function Offer({ question, favourite, onFavourite }: OfferProps) {
  const { store } = usePrep();
  const chosen = listedQuestions(usePrepState().box).find(
    (one) => one.bankId === question.id || one.text.trim() === question.text,
  );
  function toggle() {
    if (chosen) store.edit(keyOf(chosen), { removed: true });
    else {
      const id = newRequestId() as PrepQuestion["id"];
      const { phase, text } = question;
      const bankId = favourite === null ? null : question.id;
      store.add({ kind: "question", id, phase, text, bankId, kept: [], removed: false });
    }
  }
  return (
    <li className="flex items-start gap-1 border-b border-line py-2">
      <p className="min-w-0 flex-1 py-2">{question.text}</p>
      {favourite === null ? null : (
        <Button
          size="sm"
          variant="quiet"
          className="min-w-11"
          aria-pressed={favourite}
          aria-label={words.favourite(question.text)}
          onClick={() => onFavourite(!favourite)}
        >
          <Star aria-hidden className={`size-5 ${favourite ? "fill-current" : ""}`} />
        </Button>
      )}
      <Button
        size="sm"
        variant={chosen ? "quiet" : "secondary"}
        className="min-w-22"
        aria-pressed={chosen !== undefined}
        aria-label={chosen ? words.removeNamed(question.text) : words.addNamed(question.text)}
        icon={chosen ? <Check aria-hidden className="size-4" /> : <Plus aria-hidden className="size-4" />}
        onClick={toggle}
      >
        {chosen ? words.added : words.add}
      </Button>
    </li>
  );
}

/** The office's own questions and the product's, but for those the office hides. Until that is known, the product's. */
function useOfficeBank(): readonly BankQuestion[] {
  const { data } = useQuery(useTRPC().questions.bank.queryOptions());
  return useMemo(() => offeredBank(data?.own ?? [], data?.hidden ?? []), [data]);
}

/**
 * Favourites and own questions. A star shows at once, also before the list is there; should it not be kept, it shows no
 * more.
 */
function useOwn(
  meetingId: Parameters<ReturnType<typeof useTRPCClient>["prep"]["get"]["query"]>[0]["meetingId"],
) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const options = trpc.prep.ownQuestions.queryOptions({ meetingId });
  const { data } = useQuery(options);
  const [starred, setStarred] = useState<Readonly<Record<string, boolean>>>({});
  const own = (data?.own ?? []).map(({ text, phase }): BankQuestion => ({
    id: text,
    text,
    phase,
    fields: [],
  }));
  async function setFavourite(bankId: string, favourite: boolean) {
    setStarred((before) => ({ ...before, [bankId]: favourite }));
    await client.prep.setFavourite
      .mutate({ bankId, favourite })
      .catch(() => setStarred((before) => ({ ...before, [bankId]: !favourite })));
    await queries.invalidateQueries({ queryKey: options.queryKey });
  }
  const stored = data?.favourites ?? [];
  const added = Object.keys(starred).filter((id) => starred[id] && !stored.includes(id));
  return {
    favourites: [...stored.filter((id) => starred[id] !== false), ...added],
    own,
    setFavourite: (bankId: string, favourite: boolean) => void setFavourite(bankId, favourite),
  };
}
