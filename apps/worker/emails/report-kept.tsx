import { printFigure, type ShownFigure } from "@askaround/core/reports";
import type { ReportFacts } from "@askaround/db/queues";
import type { CSSProperties } from "react";
import { Section, Text } from "react-email";
import { Act, Letter } from "./parts/letter.tsx";
import { LIGHT } from "./parts/palette.ts";
import type { Common, Template } from "./parts/template.ts";
import { dateInWords } from "./parts/when.ts";
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
      heading={`${dateInWords(report.term.startsOn)} – ${dateInWords(report.term.endsOn)}`}
      why="You asked for this when you kept it."
      choicesLink={common.choicesLink}
    >
      <Section style={{ margin: "0 0 16px" }}>
        {(report.total ?? []).map((figure) => (
          <Figure key={figure.figure} figure={figure} />
        ))}
      </Section>
      <Act href={link}>See all</Act>
    </Letter>
  ),
};

/** A line each: the number stands out, and what it is a part of stands back. */
function Figure({ figure }: { readonly figure: ShownFigure }) {
  const { name, value, of } = printFigure(figure);
  return (
    <Text className="ink line" style={LINE}>
      <span className="soft" style={SOFT}>{`${name}: `}</span>
      <strong>{value}</strong>
      {of ? <span className="soft" style={SOFT}>{` (${of})`}</span> : null}
    </Text>
  );
}

const SOFT: CSSProperties = { color: LIGHT.softInk };
const LINE: CSSProperties = {
  margin: 0,
  padding: "6px 0",
  borderBottom: `1px solid ${LIGHT.line}`,
  fontSize: "16px",
  lineHeight: "22px",
  color: LIGHT.ink,
  overflowWrap: "anywhere",
};
