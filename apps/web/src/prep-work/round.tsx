import type { ReactNode } from "react";
import { StatusPill } from "@askaround/ui/status-pill";
import type { RouterOutputs } from "@/trpc/types.ts";
import { prepWords } from "@/words/prep.ts";
import { roundWords as words, sectionWords } from "@/words/prep-parts.ts";

type Round = RouterOutputs["reviews"]["get"]["rounds"][number];
type Section = keyof typeof sectionWords;
export type RoundProps = {
  round: Pick<Round, "changes"> & {
    content: Omit<Round["content"], "people"> & {
      people: readonly { contactId: string; name: string | null; organisation: string | null }[];
    };
  };
  level?: 2 | 3;
  /** What stands beside a part: comments, or the place to write one. */
  beside: (part: string, name: string) => ReactNode;
};

/** One round as it was handed in, part by part, with what changed since the one before. */
export function RoundView({ round, level = 3, beside }: RoundProps) {
  const { content, changes } = round;
  const Heading = level === 2 ? "h2" : "h3";
  const section = (name: Section, body: ReactNode) => (
    <section aria-label={sectionWords[name]} className="border-t py-4 first:border-t-0 first:pt-0">
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Heading className="text-base font-semibold">{sectionWords[name]}</Heading>
        {changes?.sections.includes(name) ? <StatusPill tone="neutral">{words.changed}</StatusPill> : null}
      </div>
      {body}
      {beside(`section:${name}`, sectionWords[name])}
    </section>
  );
  return (
    <div className="break-words">
      {section("research", <Research content={content} />)}
      {section(
        "common",
        content.points.length === 0 ? (
          <Nothing />
        ) : (
          <ul className="list-disc pl-5">
            {content.points.map((point, at) => (
              <li key={at}>{point}</li>
            ))}
          </ul>
        ),
      )}
      {section("questions", <Questions round={round} beside={beside} />)}
      {section("logistics", <Logistics content={content} />)}
      {section(
        "reflection",
        content.reflection === null && content.goals === null ? (
          <Nothing />
        ) : (
          <>
            {content.goals === null ? null : (
              <p className="whitespace-pre-line">
                <span className="text-ink-2">{words.goals}:</span> {content.goals}
              </p>
            )}
            {content.reflection === null ? null : (
              <p className="mt-1 whitespace-pre-line">{content.reflection}</p>
            )}
          </>
        ),
      )}
    </div>
  );
}

type Content = RoundProps["round"]["content"];

export const personName = (person: Content["people"][number]) =>
  person.name ?? (person.organisation === null ? words.someone : words.someoneAt(person.organisation));

function Nothing() {
  return <p className="text-ink-2">{words.nothing}</p>;
}

function Research({ content: { people, research, findings } }: { content: Content }) {
  return people.map((person) => {
    const read = research.find(({ contactId }) => contactId === person.contactId)?.read ?? null;
    const found = findings.filter(({ contactId }) => contactId === person.contactId);
    return (
      <div key={person.contactId} className="mb-2 last:mb-0">
        <p className="font-serif">{personName(person)}</p>
        {read === null ? null : <p className="whitespace-pre-line">{read}</p>}
        {found.map(({ link, found: what }, at) => (
          <p key={at} className="mt-1">
            {what}
            {link === null ? null : <span className="block text-sm break-all text-ink-3">{link}</span>}
          </p>
        ))}
        {read === null && found.length === 0 ? <Nothing /> : null}
      </div>
    );
  });
}

function Questions({ round, beside }: Pick<RoundProps, "round" | "beside">) {
  const { content, changes } = round;
  if (content.questions.length === 0) return <Nothing />;
  return (
    <>
      <p className="mb-2 text-sm text-ink-2">
        {words.questions(content.questions.length, content.agreedMinutes)}
      </p>
      <ol className="list-decimal pl-6 marker:text-ink-3">
        {content.questions.map((question, at) => {
          const change = changes?.questions[question.id] ?? "same";
          return (
            <li key={question.id} className="mb-3 pl-1 last:mb-0">
              <p>
                {question.text}{" "}
                <span className="text-sm text-ink-3">{prepWords.questions.phases[question.phase]}</span>{" "}
                {change === "same" ? null : (
                  <StatusPill tone="neutral">{words.questionChange[change]}</StatusPill>
                )}
              </p>
              {change === "reworded" ? (
                <p className="text-sm text-ink-2">
                  {words.before} <del>{changes?.before[question.id]}</del>
                </p>
              ) : null}
              {question.kept
                .filter(({ text }) => text === question.text)
                .map(({ why }) => (
                  <p key={why} className="text-sm text-ink-2">
                    {words.kept(why)}
                  </p>
                ))}
              {beside(`question:${question.id}`, `${sectionWords.questions} ${at + 1}`)}
            </li>
          );
        })}
      </ol>
      {changes && changes.removed.length > 0 ? (
        <p className="mt-2 text-sm text-ink-2">
          {words.removed} <del>{changes.removed.join(" ")}</del>
        </p>
      ) : null}
    </>
  );
}

function Logistics({ content: { logistics, agreedMinutes } }: { content: Content }) {
  const names = words.logistics;
  const calls = logistics.whoCalls === null ? null : names[logistics.whoCalls];
  const rows = [
    [names.length, logistics.lengthAgreed ? names.agreed(agreedMinutes) : names.notAgreed(agreedMinutes)],
    [names.place, logistics.place],
    [names.calls, calls],
    [names.reach, logistics.reach],
    [names.dress, logistics.dress],
    [names.arrival, logistics.arrival],
  ] as const;
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_1fr]">
      {rows.flatMap(([term, detail]) =>
        detail === null
          ? []
          : [
              <dt key={term} className="text-ink-2">
                {term}
              </dt>,
              <dd key={`${term} is`}>{detail}</dd>,
            ],
      )}
    </dl>
  );
}
