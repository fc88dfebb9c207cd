import type { TemplateContent } from "./template.ts";

const COMMENTS = [
  "This is a good question. Keep it near the top.",
  "Word it so that a plain yes can’t answer it.",
  "Their web site answers this. What would only they know?",
  "Say where you found this, so that you can come back to it.",
  "Look once more for something you share, even a small thing.",
  "Leave room: fewer questions make a better talk.",
];
const RUBRIC = ["Knows whom they meet", "Questions are open and their own", "Practical things are settled"];

/** Three that every office begins with. They are its own from then on. */
export const STARTER_TEMPLATES: readonly { readonly name: string; readonly content: TemplateContent }[] = [
  {
    name: "First conversation",
    content: {
      lede: "For your first talk with somebody at work. Keep it light: know whom you meet, and bring a few honest questions.",
      sections: {
        research: {
          need: "required",
          guidance: "Read their profile for five minutes. Note one thing that made you curious.",
        },
        common: {
          need: "required",
          guidance: "A place, a school, a hobby: one thing is enough to begin with.",
        },
        questions: {
          need: "required",
          guidance: "Ask what you would ask a friendly neighbor about their work.",
        },
        logistics: { need: "welcome", guidance: "Agree on the length before the day." },
        reflection: { need: "no", guidance: null },
      },
      questionsLeast: 4,
      questionsMost: 7,
      rubric: RUBRIC,
      comments: COMMENTS,
    },
  },
  {
    name: "Full preparation",
    content: {
      lede: "For a talk that matters to you. Everything you need on the day comes from here.",
      sections: {
        research: {
          need: "required",
          guidance:
            "Their path, their organization, and one recent thing about either. Note where you found it.",
        },
        common: { need: "required", guidance: "Find something that carries the first minutes." },
        questions: {
          need: "required",
          guidance: "Cover their work, their path and the field. Leave out what a search answers.",
        },
        logistics: { need: "required", guidance: "Length, place or link, who calls, and what you’ll wear." },
        reflection: {
          need: "required",
          guidance: "What do you believe about this field today that this talk could change?",
        },
      },
      questionsLeast: 6,
      questionsMost: 9,
      rubric: [...RUBRIC, "Knows what they want to find out"],
      comments: COMMENTS,
    },
  },
  {
    name: "Changing direction",
    content: {
      lede: "For a talk in a field that is new to you. Finding out that it isn’t for you counts too.",
      sections: {
        research: {
          need: "required",
          guidance: "What does a week in this work look like, as far as you can tell?",
        },
        common: { need: "welcome", guidance: "What in your life so far would help in this field?" },
        questions: {
          need: "required",
          guidance: "Ask about the way in, what was hard at first, and what they would do differently.",
        },
        logistics: { need: "welcome", guidance: null },
        reflection: { need: "required", guidance: "What would you have to hear to rule this out? To go on?" },
      },
      questionsLeast: 5,
      questionsMost: 8,
      rubric: [
        "Asks about the way in",
        "Questions are open and their own",
        "Says what would change their mind",
      ],
      comments: COMMENTS,
    },
  },
];
