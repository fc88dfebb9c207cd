import { adviceFor, type OfficeQuestion } from "@askaround/core/bank";
import {
  closingQuestions,
  inOrder,
  isClosingQuestion,
  questionBank,
  questionPhases,
  searchBank,
} from "@askaround/core/prep";
import { Card } from "@askaround/ui/card";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import Link from "next/link";
import { NoRows } from "@/lists/no-rows.tsx";
import { readChoice, readSearch, type SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { prepWords } from "@/words/prep.ts";
import { questionBankWords as words } from "@/words/question-bank.ts";
import { Figures } from "./figures.tsx";
import { QuestionFilters } from "./filters.tsx";
import { QuestionRow, type Row } from "./question-row.tsx";

export const metadata = { title: words.title };

type Bank = RouterOutputs["questions"]["list"];
type BankFigures = RouterOutputs["questions"]["figures"];

/** Every question students can choose from, the office's own among them, and what they make of it. */
export default async function QuestionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [address, bank, figures] = await Promise.all([
    searchParams,
    required(trpc.questions.list.queryOptions()),
    required(trpc.questions.figures.queryOptions()),
  ]);
  const { closing: _closing, ...phases } = prepWords.questions.phases;
  const wanted = {
    search: readSearch(address["q"]),
    phase: readChoice(address["phase"], phases),
    field: readChoice(address["field"], prepWords.fields),
    show: readChoice(address["show"], words.shows),
  };
  const all = rowsOf(bank, figures).filter(({ own, offered, chosen }) =>
    wanted.show === null ? true : { own, hidden: !offered, chosen: chosen !== null }[wanted.show],
  );
  const { phase, field } = wanted;
  const found = searchBank(all, { words: wanted.search ?? "", phase, topic: null, field }) as readonly Row[];
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.adminPolicies()}>{words.back}</BackLink>}
        title={words.title}
        lede={words.lede}
        actions={
          <Link href={routes.adminQuestionNew()} className={buttonClass({ variant: "primary" })}>
            {words.add}
          </Link>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <QuestionFilters {...wanted} />
          <p role="status" className="mb-3 text-sm text-ink-2">
            {words.found(found.length)}
          </p>
          {found.length === 0 ? (
            <NoRows
              beyond={false}
              title={words.noneTitle}
              body={words.none}
              first={routes.adminQuestions()}
              clear={routes.adminQuestions()}
            />
          ) : (
            <Parts rows={found} bank={bank} of={figures.students} />
          )}
        </div>
        <Figures figures={figures} />
      </div>
    </>
  );
}

function rowsOf(bank: Bank, figures: BankFigures): readonly Row[] {
  const told = (list: BankFigures["chosen"], id: string) =>
    list.find(({ bankId }) => bankId === id)?.students ?? null;
  const figuresOf = (id: string) => ({
    chosen: told(figures.chosen, id),
    kept: told(figures.keptQuestions, id),
  });
  const own = bank.own.map((question) => ({
    ...question,
    own: true,
    offered: question.retiredAt === null,
    ...neighbours(question, bank.own),
    ...figuresOf(question.id),
  }));
  const shipped = questionBank
    .filter(({ text }) => !isClosingQuestion(text))
    .map((question) => ({
      ...question,
      own: false,
      offered: !bank.hidden.includes(question.id),
      upBefore: null,
      downBefore: null,
      ...figuresOf(question.id),
    }));
  return inOrder<Row>([...own, ...shipped]);
}

/** Before which question it stands after one step up or down; null where there is no such step. */
function neighbours(question: OfficeQuestion, own: readonly OfficeQuestion[]) {
  const phase = own.filter((each) => each.phase === question.phase);
  const at = phase.findIndex(({ id }) => id === question.id);
  const above = phase[at - 1];
  return {
    upBefore: above?.id ?? null,
    downBefore: at === phase.length - 1 ? null : (phase[at + 2]?.id ?? "last"),
  } as const;
}

function Parts({ rows, bank, of }: { rows: readonly Row[]; bank: Bank; of: number | null }) {
  const texts = [...bank.own, ...questionBank];
  return (
    <div className="flex flex-col gap-6">
      {questionPhases.map((phase) => {
        const inPhase = rows.filter((row) => row.phase === phase);
        return inPhase.length === 0 ? null : (
          <Card key={phase} title={prepWords.questions.phases[phase]}>
            <ul>
              {inPhase.map((row) => (
                <QuestionRow
                  key={row.id}
                  row={row}
                  of={of}
                  advice={row.own ? adviceFor(row, texts, bank.check) : []}
                />
              ))}
            </ul>
          </Card>
        );
      })}
      <Card title={prepWords.questions.phases.closing} tone="sunken">
        <ol className="list-inside list-decimal font-serif">
          {closingQuestions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <p className="mt-2 text-sm text-ink-2">{words.closing}</p>
      </Card>
    </div>
  );
}
