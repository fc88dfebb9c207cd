import type { PrepPart } from "@askaround/core/prep";
import type { Snapshot } from "@askaround/core/prep/sync";
import type { Prep } from "./prep-context.tsx";

interface Row {
  readonly revision: number;
}

/** What the server answered, as parts that can be typed in. Research is there for everyone who is met. */
export function snapshotOf(prep: Prep): Snapshot {
  const { plan, people, research, findings, points, questions } = prep;
  const parts: Snapshot["parts"] = [
    part("plan", plan),
    ...people.map(({ contactId }) => {
      const known = research.find((one) => one.contactId === contactId);
      return part("research", known ?? { contactId, linkedin: null, read: null, revision: 0 });
    }),
    ...findings.map((row) => part("finding", row)),
    ...points.map((row) => part("point", row)),
    ...questions.map((row) => part("question", row)),
  ];
  const places = questions.map(({ id, phase, position }) => ({ id, phase, position }));
  return { parts, places };
}

const FIELDS = {
  plan: [
    "goals",
    "brief",
    "whoCalls",
    "reach",
    "dress",
    "arrival",
    "lengthAgreedOn",
    "lengthAgreedMinutes",
    "field",
    "kept",
    "noteLevel",
  ],
  research: ["contactId", "linkedin", "read"],
  finding: ["id", "contactId", "link", "found", "removed"],
  point: ["id", "contactId", "text", "source", "removed"],
  question: ["id", "phase", "text", "bankId", "kept", "removed"],
} as const satisfies Record<PrepPart["kind"], readonly string[]>;

function part<Kind extends PrepPart["kind"]>(
  kind: Kind,
  row: Row & Readonly<Record<(typeof FIELDS)[Kind][number], unknown>>,
) {
  const values = FIELDS[kind].map((field) => [field, row[field as keyof typeof row]]);
  return { part: { kind, ...Object.fromEntries(values) } as PrepPart, revision: row.revision };
}
