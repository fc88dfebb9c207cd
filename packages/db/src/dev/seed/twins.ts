import { NO_LIMITS } from "@askaround/core/professionals";
import type { ProfessionalId } from "@askaround/core/shared";
import { randomFrom } from "./random.ts";
import type { Rows } from "./rows.ts";
import type { World } from "./world.ts";

type ContactRow = Rows["contacts"][number];

/** How a second student typed the same person, and what of it gives them away. */
const TYPED: readonly ((contact: ContactRow) => Partial<ContactRow>)[] = [
  () => ({ title: null }),
  ({ name }) => ({ name: `Dr. ${name}`, organisation: null }),
  ({ name }) => ({ name: name.toUpperCase(), email: null }),
  ({ title }) => ({ title: `Senior ${(title ?? "").toLowerCase()}`, noteLevel: "office" }),
];

/**
 * Some people whom two students added each on their own, so that the office has them twice. Call it once all contacts of
 * these students are there and before the first rows are written.
 */
export function addTwins({ rows, officeId }: World): void {
  // A draw of its own, so that the rest of the term is the same with and without it.
  const random = randomFrom(Number.parseInt(officeId.slice(-7), 16));
  const shared = rows.contacts.filter(({ noteLevel, email }) => noteLevel !== "only_me" && email !== null);
  const known = [...Map.groupBy(shared, ({ professionalId }) => professionalId).values()]
    .filter((contacts) => contacts.length >= 2 && contacts.length <= 4)
    .toSorted(([a], [b]) => ((a?.professionalId ?? "") < (b?.professionalId ?? "") ? -1 : 1));
  const step = Math.max(1, Math.floor(known.length / (TYPED.length + 1)));
  TYPED.forEach((typed, place) => {
    const [first, second] = known[(place + 1) * step - 1] ?? [];
    if (!first || !second) return;
    Object.assign(second, { email: first.email }, typed(second));
    if (second.noteLevel === "office") first.noteLevel = "office";
    const { name, organisation, title, link, createdAt } = second;
    const id = random.idAt<ProfessionalId>(createdAt);
    const facts = { name, organisation: organisation ?? null, title: title ?? null, link: link ?? null };
    rows.professionals.push({ officeId, id, ...facts, ...NO_LIMITS, revision: 1 });
    second.professionalId = id;
  });
}
