import type { CommonSource } from "@askaround/core/prep";

/** What students of the demo term write while they prepare. All of it is invented. */
export const GOALS = [
  "Find out whether the work leaves room for people, not only for plans.",
  "Hear what the first two years are really like.",
  "Learn how much of a week goes to what drew me to it.",
  "See whether I could stand the parts nobody talks about.",
  "Understand which of my courses matter outside the university.",
] as const;

export const READ = [
  "Came to it sideways, after two years in another field.",
  "Leads a small team and still does the hands-on part.",
  "Writes now and then about how newcomers are taken in.",
  "Stayed with one employer for nine years, in four roles.",
  "Moved here from a much larger city for this work.",
] as const;

export const FOUND: readonly (readonly [string, string])[] = [
  [
    "https://news.example/spring-open-day",
    "Spoke at an open day about what surprised them in their first year.",
  ],
  [
    "https://journal.example/interview-12",
    "An interview: the best ideas come from the newest people, they say.",
  ],
  ["https://city.example/awards", "Their team was named for a project with the neighborhood."],
  ["https://podcast.example/episode-31", "Half an hour on a mistake that changed how the team works."],
];

export const POINTS: readonly (readonly [string, CommonSource])[] = [
  ["We both grew up in a small town by the lake", "profile"],
  ["They sang in the same university choir", "web"],
  ["Professor Idris taught us both", "told"],
  ["We both changed our minds about a major", "profile"],
  ["They coach a girls’ football team; I used to play", "web"],
  ["We take the same bus line to work", "noticed"],
];

export const DRESS = [
  "Dark trousers and the blue shirt",
  "Blazer over a plain dress",
  "Clean knit, closed shoes",
  "The gray suit, no tie",
] as const;
