"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@askaround/ui/button";
import { RadioCards } from "@askaround/ui/radio-cards";
import { TextArea } from "@askaround/ui/text-area";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useLater } from "@askaround/ui/use-later";
import { PenLine } from "lucide-react";
import { useAct } from "@/forms/use-act.ts";
import { Clashed } from "@/letters/clashed.tsx";
import { Findings, type ShownFinding } from "@/letters/findings.tsx";
import { SavingLine } from "@/letters/saving-line.tsx";
import { TakeAlong } from "@/letters/take-along.tsx";
import { useTypedText } from "@/letters/use-typed-text.ts";
import { useTRPCClient } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { lettersWords } from "@/words/letters.ts";
import { outreachWords as words } from "@/words/outreach.ts";
import { LaterSentForm } from "./later-sent-form.tsx";

type Ask = RouterOutputs["outreach"]["get"];
type Known = Ask["attempts"][number]["howKnown"];
type Step = Ask["attempts"][number]["step"];
const KNOWN = Object.entries(words.ways).map(([value, label]) => ({ value, label }));
const loadChecks = () => import("./later-checks.ts");
type Checks = Awaited<ReturnType<typeof loadChecks>>;

/** A message to ask for a meeting. It leaves through the student’s own mailbox: never from here. */
export function Writer({ ask, step, zone }: { ask: Ask; step: Step; zone: string }) {
  const client = useTRPCClient();
  const { refresh } = useAct();
  const { contactId, name } = ask.contact;
  const stored = ask.attempts.find((each) => each.step === step);
  const [howKnown, setHowKnown] = useState<Known>(
    stored?.howKnown ?? (ask.suggested ? "suggested" : "their_work"),
  );
  const [subject, setSubject] = useState(stored?.subject ?? "");
  const typed = useTypedText({
    key: `outreach:${contactId}:${step}`,
    stored: { text: stored?.text ?? "", revision: stored?.revision ?? 0 },
    save: async (text, revision) => {
      const saved = await client.outreach.save.mutate({ contactId, step, revision, howKnown, subject, text });
      // Somebody else may have begun to write meanwhile: the page looks again, once.
      if (revision === 0) refresh();
      return saved;
    },
  });
  const offer = ask.offers.find((each) => each.step === step && each.howKnown === howKnown);
  const checks = useLater(loadChecks);
  const text = useDeferredValue(typed.value);
  const findings = useMemo(
    () => (checks ? findingsOf(checks, `${subject}\n${text}`, text, howKnown, ask) : null),
    [checks, subject, text, howKnown, ask],
  );

  function chooseSubject(next: string) {
    setSubject(next);
    typed.touch();
  }
  /** Asked again at this moment: a permission may have been taken back since the page was opened. */
  async function letter() {
    const { releaseLetter } = await loadChecks();
    await typed.flush();
    const { leaves } = await client.outreach.get.query({ contactId });
    const taken = { to: ask.contact.email, subject, text: typed.value };
    const release = releaseLetter(taken, name, leaves);
    if (release.released) return release.letter;
    const detail = lettersWords.leave[release.named.leave](release.named.name);
    showToast({ title: lettersWords.stopped, detail, tone: "danger" });
    return null;
  }
  return (
    <div className="flex flex-col gap-5">
      {step === "first" ? (
        <RadioCards
          id="how-known"
          name="howKnown"
          legend={words.how}
          columns={2}
          options={KNOWN}
          value={howKnown}
          onChange={(event) => {
            setHowKnown(event.currentTarget.value as Known);
            typed.touch();
          }}
        />
      ) : null}
      <div className="flex flex-col gap-2">
        <TextInput
          id="subject"
          label={words.subject}
          autoComplete="off"
          maxLength={120}
          value={subject}
          onChange={(event) => chooseSubject(event.currentTarget.value)}
        />
        <div role="group" aria-label={words.subjects} className="flex flex-wrap gap-2">
          {offer?.subjects
            .filter((one) => one !== subject)
            .map((one) => (
              <Button key={one} size="sm" onClick={() => chooseSubject(one)}>
                {one}
              </Button>
            ))}
        </div>
      </div>
      {typed.value.trim() === "" && offer && offer.opening !== "" ? (
        <Button
          variant="quiet"
          className="self-start"
          icon={<PenLine aria-hidden className="size-5" />}
          onClick={() => typed.change(offer.opening)}
        >
          {words.start}
        </Button>
      ) : null}
      <div>
        <TextArea
          id="message"
          label={words.message}
          rows={8}
          maxLength={4000}
          wordAim={ask.limits.mostWords}
          value={typed.value}
          onChange={(event) => typed.change(event.currentTarget.value)}
          onBlur={() => void typed.flush()}
        />
        <SavingLine saving={typed.saving} refusal={typed.refusal} clash={typed.theirs !== null} />
      </div>
      {typed.theirs === null ? null : <Clashed theirs={typed.theirs} choose={typed.choose} />}
      {text.trim() === "" ? null : <Findings findings={findings} fine={words.fine} />}
      <TakeAlong letter={letter} fileName={words.file(name)} />
      <LaterSentForm contactId={contactId} step={step} zone={zone} flush={typed.flush} />
    </div>
  );
}

function findingsOf(checks: Checks, whole: string, text: string, howKnown: Known, ask: Ask): ShownFinding[] {
  const names = checks.findUnleftNames(whole, ask.contact.name, ask.leaves).map((each) => ({
    key: each.referrerContactId,
    reason: lettersWords.leave[each.leave](each.name),
    better: null,
    stops: true,
  }));
  const draft = {
    text,
    howKnown: ask.contact.howMet ?? words.ways[howKnown],
    permission: "none",
    referrerName: null,
  } as const;
  const others = checks
    .checkDraft(draft, ask.limits)
    .map(({ code, reason, better }) => ({ key: code, reason, better }));
  return [...names, ...others];
}
