import { NO_LIMITS, type ProfessionalLimits } from "@askaround/core/professionals";
import type { ProfessionalId, ProfessionalLimitId } from "@askaround/core/shared";
import { randomFrom } from "./random.ts";
import { workingHour, type World } from "./world.ts";

interface Told {
  /** Place among the best known professionals of the office. */
  readonly place: number;
  readonly set: readonly { daysAgo: number; reason: string; limits: Partial<ProfessionalLimits> }[];
}

const TOLD: readonly Told[] = [
  {
    place: 0,
    set: [
      {
        daysAgo: 21,
        reason: "Happy to help, but not every week. Asked us to space it out.",
        limits: { mostAsks: 2, coolDownDays: 30 },
      },
    ],
  },
  {
    place: 2,
    set: [
      { daysAgo: 45, reason: "On parental leave until the end of October.", limits: { doNotContact: true } },
      { daysAgo: 18, reason: "Back at work. Wants to hear from us first.", limits: { askFirst: true } },
    ],
  },
  {
    place: 5,
    set: [{ daysAgo: 9, reason: "Wrote that they have no time this year.", limits: { doNotContact: true } }],
  },
];

/** What staff have set so far, for some of those whom several students know. Call it before the first rows are written. */
export function addLimits(world: World): void {
  const { rows, officeId } = world;
  // A draw of its own, so that the rest of the term is the same with and without it.
  const random = randomFrom(Number.parseInt(officeId.slice(-8), 16));
  const setBy = rows.memberships.find(({ role }) => role === "advisor")?.personId;
  const best = bestKnown(rows.contacts.map(({ professionalId }) => professionalId));
  if (!setBy) return;
  for (const { place, set } of TOLD) {
    const professional = rows.professionals.find(({ id }) => id === best[place]);
    if (!professional) continue;
    for (const { daysAgo, reason, limits } of set) {
      const setAt = workingHour({ ...world, random }, -daysAgo);
      const holds = { ...NO_LIMITS, ...limits };
      const made = { officeId, id: random.idAt<ProfessionalLimitId>(setAt), professionalId: professional.id };
      rows.professionalLimits.push({ ...made, ...holds, reason, setBy, setAt });
      Object.assign(professional, holds, { revision: (professional.revision ?? 1) + 1 });
    }
  }
}

function bestKnown(known: readonly ProfessionalId[]): readonly ProfessionalId[] {
  const times = new Map<ProfessionalId, number>();
  for (const id of known) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([id]) => id);
}
