export { leaningOf } from "./leaning.ts";
export type { Leaning, Topic } from "./leaning.ts";
export { signsOf } from "./signs.ts";
