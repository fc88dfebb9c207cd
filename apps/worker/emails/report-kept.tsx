import { printFigure, type ShownFigure } from "@askaround/core/reports";
import type { ReportFacts } from "@askaround/db/queues";
import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { oneLine } from "./parts/words.ts";

export interface ReportKeptProps extends Common {
  readonly name: string;
  readonly report: ReportFacts["report"];
  readonly link: string;
}

/** The figures of the whole term, letter for letter as the page and the file have them. */
export const reportKept: Template<ReportKeptProps> = {
  subject: ({ name }) => `Report: ${oneLine(name, 34)}`,
  body: ({ report, link, ...common }) => (
    <Letter
      preview="The figures of the term, as they were kept."
      officeName={common.officeName}
      heading="Your report, as it was kept"
      why="You asked for this when you kept the report."
      choicesLink={common.choicesLink}
    >
      {(report.total ?? []).map((figure) => (
        <Paragraph key={figure.figure}>{inWords(figure)}</Paragraph>
      ))}
      <Act href={link}>See all of it</Act>
    </Letter>
  ),
};

function inWords(figure: ShownFigure): string {
  const { name, value, of } = printFigure(figure);
  return `${name}: ${value}${of ? ` (${of})` : ""}`;
}
