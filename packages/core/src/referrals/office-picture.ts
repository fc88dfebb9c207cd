import type { ProfessionalId } from "../shared/ids.ts";
import { REFERRAL_STATES, type ReferralState } from "./referral-state.ts";

/** One suggestion: who made it, whom it named, and how far its student has come with them. */
export interface OfficeLink {
  readonly from: ProfessionalId;
  /** The professional it led to, or the suggestion itself while it has led to nobody. */
  readonly to: string;
  readonly state: ReferralState;
}

export const GROUPS = ["met", "under_way", "waiting", "ended"] as const;
/** How a way goes on: talked to, being asked, nobody has written yet, or over. */
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<ReferralState, Group> = {
  not_contacted: "waiting",
  drafted: "under_way",
  asked: "under_way",
  meeting_set: "under_way",
  met: "met",
  declined: "ended",
  let_go: "ended",
};

/** People that are equally many suggestions away from a first contact. */
export interface Generation {
  /** 0 for first contacts, whom nobody suggested. */
  readonly depth: number;
  readonly people: number;
  readonly groups: Readonly<Record<Group, number>>;
  /** Of these people, those who suggested somebody. */
  readonly opened: number;
}

/** Somebody who suggested people, and what came of it. */
export interface DoorOpener {
  readonly professionalId: ProfessionalId;
  readonly suggested: number;
  /** Of these, those somebody has written to, planned to meet or met. */
  readonly followed: number;
  readonly met: number;
  /** Everyone the way from here led to, over any number of suggestions. */
  readonly reached: number;
}

export interface OfficePicture {
  readonly suggestions: number;
  readonly followed: number;
  readonly met: number;
  /** Suggestions that are over: a no, or let go. */
  readonly ended: number;
  /** From a first contact to the last one that was suggested: suggestions in a row. */
  readonly deepest: number;
  readonly generations: readonly Generation[];
  /** Who led to most talks first. */
  readonly openers: readonly DoorOpener[];
}

/** The picture of the whole office in numbers. Everybody counts once, at the shortest way from a first contact. */
export function officePicture(links: readonly OfficeLink[]): OfficePicture {
  const usable = links.filter(({ from, to }) => from !== to);
  const depths = depthsOf(usable);
  const children = Map.groupBy(usable, ({ from }) => from as string);
  const states = bestStates(usable);
  const generations: { depth: number; people: number; groups: Record<Group, number>; opened: number }[] = [];
  for (const [key, depth] of depths) {
    const at = (generations[depth] ??= {
      depth,
      people: 0,
      groups: { met: 0, under_way: 0, waiting: 0, ended: 0 },
      opened: 0,
    });
    at.people += 1;
    at.groups[GROUP_OF[states.get(key) ?? "met"]] += 1;
    if (children.has(key)) at.opened += 1;
  }
  const openers = [...Map.groupBy(usable, ({ from }) => from)].map(([professionalId, made]) => ({
    professionalId,
    ...countsOf(made),
    reached: reachedFrom(professionalId, children),
  }));
  const { suggested, followed, met } = countsOf(usable);
  return {
    suggestions: suggested,
    followed,
    met,
    ended: usable.filter(({ state }) => GROUP_OF[state] === "ended").length,
    deepest: Math.max(0, generations.length - 1),
    generations,
    openers: openers
      .map(({ ended: _ended, ...each }) => each)
      .toSorted(
        (a, b) =>
          b.met - a.met ||
          b.reached - a.reached ||
          b.suggested - a.suggested ||
          (a.professionalId < b.professionalId ? -1 : 1),
      ),
  };
}

function countsOf(made: readonly OfficeLink[]) {
  const of = (group: Group) => made.filter(({ state }) => GROUP_OF[state] === group).length;
  const [met, ended] = [of("met"), of("ended")];
  const refused = made.filter(({ state }) => state === "declined").length;
  return { suggested: made.length, followed: met + of("under_way") + refused, met, ended };
}

/** Suggestions from a first contact, the shortest way; a ring without one begins with whoever suggested first. */
function depthsOf(links: readonly OfficeLink[]): ReadonlyMap<string, number> {
  const children = Map.groupBy(links, ({ from }) => from as string);
  const named = new Set(links.map(({ to }) => to));
  const starts = links.map(({ from }) => from as string);
  const depths = new Map<string, number>();
  const spread = (from: readonly string[]) => {
    let level = [...new Set(from)].filter((key) => !depths.has(key));
    for (const key of level) depths.set(key, 0);
    for (let depth = 1; level.length > 0; depth += 1) {
      const next = new Set(level.flatMap((key) => (children.get(key) ?? []).map(({ to }) => to)));
      level = [...next].filter((key) => !depths.has(key));
      for (const key of level) depths.set(key, depth);
    }
  };
  spread(starts.filter((key) => !named.has(key)));
  for (const start of starts) if (!depths.has(start)) spread([start]);
  return depths;
}

/** The furthest anybody has come with each person; who suggests somebody has been met. */
function bestStates(links: readonly OfficeLink[]): ReadonlyMap<string, ReferralState> {
  const rank = (state: ReferralState) => (GROUP_OF[state] === "ended" ? -1 : REFERRAL_STATES.indexOf(state));
  const best = new Map<string, ReferralState>();
  for (const { to, state } of links) {
    const known = best.get(to);
    if (known === undefined || rank(state) > rank(known)) best.set(to, state);
  }
  for (const { from } of links) best.set(from, "met");
  return best;
}

function reachedFrom(start: string, children: ReadonlyMap<string, readonly OfficeLink[]>): number {
  const seen = new Set([start]);
  const queue = [start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { to } of children.get(next) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen.size - 1;
}
