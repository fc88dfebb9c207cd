import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { duplicateWords, professionalWords as words } from "@/words/professionals.ts";
import { forgetWords } from "@/words/forgetting.ts";
import { CarePills } from "./care-pills.tsx";
import { Holds } from "./holds.tsx";
import { LimitHistory } from "./limit-history.tsx";
import { Merges } from "./merges.tsx";
import { LimitsForm } from "./limits-form.tsx";
import { PROFESSIONAL_PAGES, type StaffRole } from "./place.ts";

type Professional = RouterOutputs["professionals"]["get"];
type Props = { professional: Professional; role: StaffRole; zone: string };

export const titleOf = ({ name, organisation }: Pick<Professional, "name" | "organisation">) =>
  name ?? words.someoneAt(organisation);

/** One professional, as staff see them: business facts, how often they were asked, limits, and which students know them. */
export function ProfessionalPage({ professional, role, zone }: Props) {
  return (
    <>
      <PageHeader
        title={titleOf(professional)}
        back={<BackLink href={PROFESSIONAL_PAGES[role].list()}>{words.back}</BackLink>}
        lede={<CarePills care={professional.care} zone={zone} />}
      />
      {professional.mergedInto === null ? null : (
        <Banner tone="warn" className="mb-6 text-sm">
          {duplicateWords.gone}{" "}
          <Link className="link" href={PROFESSIONAL_PAGES[role].one(professional.mergedInto)}>
            {duplicateWords.goneLink}
          </Link>
        </Banner>
      )}
      {professional.forgottenAt === null ? null : (
        <Banner tone="info" className="mb-6 text-sm">
          {forgetWords.gone} <Time at={professional.forgottenAt} zone={zone} format="date" />
          {forgetWords.goneRest}
        </Banner>
      )}
      {professional.name === null && professional.mergedInto === null ? (
        <Banner tone="info" className="mb-6 text-sm">
          {words.kept}
        </Banner>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {professional.forgottenAt === null ? <Limits professional={professional} zone={zone} /> : null}
          <Holds holds={professional.holds} holdHours={professional.holdHours} zone={zone} />
          <LimitHistory history={professional.history} zone={zone} />
        </div>
        <div className="flex flex-col gap-4">
          <Facts professional={professional} />
          <Figures professional={professional} zone={zone} />
          {professional.forgottenAt === null ? (
            <KnownBy professional={professional} role={role} zone={zone} />
          ) : null}
          {role === "admin" && professional.forgottenAt === null && professional.mergedInto === null ? (
            <p className="text-sm text-ink-2">
              <Link
                className="link inline-flex min-h-11 items-center"
                href={routes.adminProfessionalForget(professional.id)}
                prefetch={false}
              >
                {forgetWords.link}
              </Link>
              <span className="block">{forgetWords.linkLede}</span>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

function Limits({ professional, zone }: Omit<Props, "role">) {
  return (
    <>
      <Card title={words.limits}>
        <p className="mb-4 text-sm text-ink-2">{words.limitsLede}</p>
        <LimitsForm key={professional.revision} professional={professional} />
      </Card>
      <Merges merges={professional.merges} zone={zone} />
    </>
  );
}

function Facts({ professional: { organisation, title, link } }: { professional: Professional }) {
  const items = [
    ...(organisation === null ? [] : [{ term: words.organisation, detail: organisation }]),
    ...(title === null ? [] : [{ term: words.role, detail: title }]),
    ...(link === null
      ? []
      : [
          {
            term: words.link,
            detail: (
              <a className="link break-all" href={link} rel="noreferrer" target="_blank">
                {link}
              </a>
            ),
          },
        ]),
  ];
  return (
    <Card title={words.facts}>
      {items.length === 0 ? (
        <p className="text-sm text-ink-2">{words.noFacts}</p>
      ) : (
        <DescriptionList items={items} />
      )}
    </Card>
  );
}

function Figures({ professional, zone }: { professional: Professional; zone: string }) {
  const { asks, asksEver, lastAskAt, met, lastMetAt, known, care, windowDays } = professional;
  const day = (at: string | null) => (at === null ? words.never : <Time at={at} zone={zone} format="date" />);
  return (
    <Card title={words.figures}>
      <DescriptionList
        items={[
          { term: words.asksTerm(windowDays), detail: words.asksOf(asks, care.mostAsks) },
          { term: words.asksEver, detail: asksEver },
          { term: words.lastAsk, detail: day(lastAskAt) },
          { term: words.metTerm, detail: met },
          { term: words.lastMet, detail: day(lastMetAt) },
          { term: words.knownTerm, detail: words.students(known) },
        ]}
      />
    </Card>
  );
}

function KnownBy({ professional: { knownBy }, role, zone }: Props) {
  return (
    <Card title={words.knownHere[role]}>
      {knownBy.length === 0 ? <p className="text-sm text-ink-2">{words.knownNone[role]}</p> : null}
      <ul className="flex flex-col gap-3">
        {knownBy.map(({ studentId, studentName, howMet, addedAt }) => (
          <li key={studentId} className="text-sm">
            {role === "advisor" ? (
              <Link className="link font-semibold" href={routes.advisorStudent(studentId)} prefetch={false}>
                {studentName}
              </Link>
            ) : (
              <span className="font-semibold">{studentName}</span>
            )}
            <span className="block text-ink-2">
              {howMet === null ? null : `${howMet}, `}
              {words.added} <Time at={addedAt} zone={zone} format="day" />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
