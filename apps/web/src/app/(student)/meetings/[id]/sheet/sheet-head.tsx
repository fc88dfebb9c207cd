import { addMinutes } from "@askaround/core/shared";
import { formatTime } from "@askaround/ui/format-time";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meetingWords } from "@/words/meetings.ts";
import { sheetWords as words } from "@/words/sheet.ts";

type Prep = RouterOutputs["prep"]["get"];

/** Who, when by both clocks, where. */
export function SheetHead({ prep: { meeting, people, plan }, zone }: { prep: Prep; zone: string }) {
  const { startsAt, endsAt, professionalZone, format } = meeting;
  const calls = format === "phone" || format === "video" ? plan.whoCalls : null;
  const facts = [
    { term: words.where, detail: [meetingWords.formats[format], meeting.place].filter(Boolean).join(": ") },
    { term: words.call, detail: calls === null ? null : words.whoCalls[calls] },
    { term: words.reach, detail: plan.reach ?? people.flatMap(({ phone }) => phone ?? [])[0] ?? null },
    { term: words.arrival, detail: plan.arrival },
  ].filter(({ detail }) => detail !== null && detail !== "");
  return (
    <header className="flex flex-col gap-[1.5mm]">
      <h1 className="text-[1.7em]/tight">{meetingWords.with(people.map(({ name }) => name))}</h1>
      {people.map(({ contactId, name, title, organisation }) => {
        const place = [title, organisation].filter(Boolean).join(", ");
        if (place === "") return null;
        return <p key={contactId}>{people.length > 1 ? `${name}: ${place}` : place}</p>;
      })}
      <dl className="grid grid-cols-[auto_1fr] gap-x-[3mm] print:grid-cols-[auto_1fr_auto_1fr]">
        <dt className="font-semibold">{words.when}</dt>
        <dd className="print:col-span-3">
          <Time at={startsAt} zone={zone} format="date-time" otherZone={professionalZone} />
          {`, ${words.until(formatTime(endsAt, zone, "time"), meeting.agreedMinutes)}`}
        </dd>
        {format === "in_person" && meeting.arriveAt !== addMinutes(startsAt, 0) ? (
          <>
            <dt className="font-semibold">{words.bePresent}</dt>
            <dd>{formatTime(meeting.arriveAt, zone, "time")}</dd>
          </>
        ) : null}
        {facts.map(({ term, detail }) => (
          <div key={term} className="contents">
            <dt className="font-semibold">{term}</dt>
            <dd className="wrap-anywhere">{detail}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
