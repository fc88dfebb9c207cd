import type { Group } from "@askaround/core/referrals";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const groups: Record<Group, string> = {
  met: "Met",
  under_way: "Under way",
  waiting: "Nobody has written yet",
  ended: "Ended",
};

/** What staff read of who led to whom in the whole office. */
export const officePictureWords = {
  link: "Who opens doors",
  title: "Who opens doors",
  lede: (suggestions: number, met: number) =>
    `${plural(suggestions, "suggestion", "suggestions")} so far led to ${plural(met, "talk", "talks")}.`,
  latestOnly: (count: number) => `This counts the latest ${count} suggestions; there are older ones.`,
  none: {
    title: "Nobody has been suggested yet",
    body: "“Can you suggest other people I could speak to?” ends every talk. What students write down of it appears here.",
  },
  figures: {
    talks: "Talks in which somebody was suggested",
    talksOf: (some: number, all: number) => `${some} of ${all} written up`,
    branching: "People suggested by those who suggest",
    branchingOf: (mean: string, people: number) =>
      `${mean} each, by ${plural(people, "professional", "professionals")}`,
    followed: "Suggestions that were followed",
    followedOf: (some: number, all: number) => `${some} of ${all}`,
    deadEnds: "Dead ends",
    deadEndsOf: (some: number, all: number) => `${some} of ${all}`,
    depth: "Longest way",
    depthOf: (depth: number) => plural(depth, "suggestion in a row", "suggestions in a row"),
  },
  drawing: "How far suggestions lead: people by their distance from a first contact",
  groups,
  generation: (depth: number) =>
    depth === 0 ? "First contacts" : plural(depth, "suggestion away", "suggestions away"),
  people: (count: number) => plural(count, "person", "people"),
  led: (count: number) => `${count} suggested somebody`,
  table: {
    caption: "The same in numbers",
    distance: "Distance",
    people: "People",
    opened: "Suggested somebody",
  },
  openers: {
    caption: (shown: number, all: number) =>
      shown < all ? `Who opens doors: the first ${shown} of ${all}` : "Who opens doors",
    name: "Professional",
    suggested: "Suggested",
    followed: "Followed",
    met: "Led to talks",
    reached: "Reached in all",
  },
  definitionsTitle: "What the figures mean",
  definitions: [
    {
      term: "Followed",
      detail: "A student drafted or sent a message, planned a meeting, met them, or got a no.",
    },
    { term: "Dead ends", detail: "Suggestions that are over: the person said no, or the student let it go." },
    {
      term: "Distance",
      detail:
        "Suggestions between a person and a first contact, whom nobody suggested; the shortest way counts, over all students. Everybody counts once, as far as any student has come with them.",
    },
    {
      term: "Reached in all",
      detail: "Everyone the way from this person led to, over any number of suggestions.",
    },
    {
      term: "Names",
      detail: "A name appears where a student shares it with you; the numbers are the whole office’s.",
    },
  ],
} as const;
