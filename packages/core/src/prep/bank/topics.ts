/** What a question of the bank is about, whatever part of the talk it suits. Offices' and students' own have none. */
export const questionTopics = [
  "days",
  "ups_and_downs",
  "skills",
  "meaning",
  "way_in",
  "turns",
  "change",
  "people",
  "advice",
] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/** The general questions of each topic, and those of one field, by their ids. */
const TOPICS: Readonly<Record<QuestionTopic, string>> = {
  days: `opening-1 opening-2 opening-3 opening-4 opening-7 work-1 work-8 work-11 work-12 work-13 work-17 work-21 arts-2
    education-1 engineering-1 finance-1 health-1 law-1 media-1 public-1 research-1 technology-1`,
  ups_and_downs: `opening-6 opening-8 opening-10 work-2 work-3 work-7 work-16 work-19 work-22 business-2 engineering-2
    health-2 law-2 technology-2 path-13 path-17`,
  skills: `work-4 work-14 path-5 path-8 path-10 field-4 field-10 advice-12 arts-1 arts-3 business-1 business-3 education-2
    education-3 engineering-3 finance-2 media-2 research-2 technology-3 trades-2 trades-3`,
  meaning: "work-5 work-6 work-10 work-15 work-20 path-9 trades-1 public-2",
  way_in: `opening-5 opening-9 path-1 path-7 path-16 field-2 field-3 field-8 field-15 finance-3 health-3 law-3 media-3
    public-3 advice-13`,
  turns: "path-2 path-4 path-6 path-11 path-14 path-15 path-18",
  change: `field-1 field-5 field-6 field-7 field-9 field-11 field-12 field-14 field-16 business-4 education-4 engineering-4
    finance-4 health-4 law-4 public-4 research-4 technology-4 trades-4`,
  people: "work-9 work-18 path-3 path-12 field-13 arts-4 media-4 research-3 advice-14",
  advice: `advice-1 advice-2 advice-3 advice-4 advice-5 advice-6 advice-7 advice-8 advice-9 advice-10
    advice-11`,
};

const topics = new Map(
  questionTopics.flatMap((topic) => TOPICS[topic].split(/\s+/).map((id) => [id, topic] as const)),
);

/** Null for the closing pair and for what is not the product's own. */
export const topicOf = (bankId: string): QuestionTopic | null => topics.get(bankId) ?? null;

/** Every id that a topic names, so that a test can see that none is missing or named twice. */
export const topicIds: readonly string[] = questionTopics.flatMap((topic) => TOPICS[topic].split(/\s+/));
