import { REPORT_FIGURES, type ReportCounts, type ReportFigure, type ShownFigure } from "./report.ts";

/** What a figure is called, on every page and in every file and mail. */
export const FIGURE_NAMES: Readonly<Record<ReportFigure, string>> = {
  students: "Students",
  engaged: "Engaged",
  meetings_each: "Meetings each",
  three_or_more: "Three or more",
  notes_on_time: "Thanked in time",
  thanked_after: "Until the thank-you",
  written_up_after: "Until the write-up",
  referral_yield: "People suggested",
  clearer: "Clearer path",
  ruled_out: "Ruled out",
  interest: "Interest, before and after",
};

/** A figure as it stands on the screen, on paper, in the file and in mail: nobody writes its number otherwise. */
export interface PrintedFigure {
  readonly name: string;
  /** Its number, or that it is hidden. */
  readonly value: string;
  readonly hidden: boolean;
  /** What it is a part of: "19 of 21"; empty without. */
  readonly of: string;
  /** Between 0 and 1, for a bar; null where there is none. */
  readonly share: number | null;
}

const HIDDEN = "Hidden";

export function printFigure({ figure, text, of, share }: ShownFigure): PrintedFigure {
  return {
    name: FIGURE_NAMES[figure],
    value: text ?? HIDDEN,
    hidden: text === null,
    of: of ?? "",
    share,
  };
}

/** Every figure of a group in the order of the report; those not in `shown` are hidden. */
export function figuresOf(
  counts: ReportCounts,
  shown: ReadonlySet<ReportFigure> = new Set(REPORT_FIGURES),
): readonly ShownFigure[] {
  return REPORT_FIGURES.map((figure) => ({
    figure,
    ...(shown.has(figure) ? FIGURES[figure](counts) : { text: null, of: null, share: null }),
  }));
}

type Shown = Omit<ShownFigure, "figure">;

const FIGURES: Readonly<Record<ReportFigure, (counts: ReportCounts) => Shown>> = {
  students: ({ students }) => ({ text: String(students), of: null, share: null }),
  engaged: ({ engaged, students }) => part(engaged, students),
  meetings_each: ({ meetings, engaged }) => mean(meetings, engaged),
  three_or_more: ({ threeOrMore, students }) => part(threeOrMore, students),
  notes_on_time: ({ notesOnTime, notesOwed }) => part(notesOnTime, notesOwed),
  thanked_after: ({ noteMinutes, notesSent }) => middle(noteMinutes, notesSent, "notes"),
  written_up_after: ({ writeUpMinutes, writtenUp }) => middle(writeUpMinutes, writtenUp, "meetings"),
  referral_yield: ({ peopleSuggested, meetings }) => mean(peopleSuggested, meetings),
  clearer: ({ clearer, meetings }) => part(clearer, meetings),
  ruled_out: ({ ruledOut, meetings }) => part(ruledOut, meetings),
  interest: ({ rated, interestBefore, interestAfter }) => ({
    text: rated === 0 ? NOTHING : `${fixed(interestBefore / rated)} → ${fixed(interestAfter / rated)}`,
    of: `${rated} rated`,
    share: null,
  }),
};

const NOTHING = "–";

function part(some: number, all: number): Shown {
  const share = all === 0 ? null : some / all;
  return {
    text: share === null ? NOTHING : `${Math.round(share * 100)} %`,
    of: `${some} of ${all}`,
    share,
  };
}

function mean(sum: number, count: number): Shown {
  return { text: count === 0 ? NOTHING : fixed(sum / count), of: `${sum} / ${count}`, share: null };
}

/** Hours, as the note and the write-up are due within hours. */
function middle(minutes: number | null, count: number, what: string): Shown {
  return {
    text: minutes === null ? NOTHING : `${fixed(minutes / 60)} h`,
    of: `${count} ${what}`,
    share: null,
  };
}

const fixed = (value: number) => value.toFixed(1);
