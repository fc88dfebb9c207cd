import type { QuestionField, QuestionPhase } from "../question.ts";

type FieldQuestion = readonly [phase: QuestionPhase, text: string];

/** Questions that suit one field. The order is part of their ids: add at the end, never between. */
export const byField: Readonly<Record<QuestionField, readonly FieldQuestion[]>> = {
  arts: [
    ["work", "How do you keep making your own work next to what you are commissioned to do?"],
    ["work", "What happens between the first idea and an opening night?"],
    ["path", "How did you find your own voice?"],
    ["field", "How do artists and institutions find each other?"],
  ],
  business: [
    ["work", "How do you win over a customer who has said no?"],
    ["work", "What does a difficult week with a client look like?"],
    ["path", "What did your first team teach you about leading people?"],
    ["field", "How do you tell a passing fashion from a lasting change in your market?"],
  ],
  education: [
    ["work", "What does preparing a single good lesson involve?"],
    ["work", "How do you reach a learner who has given up?"],
    ["path", "What did your first class teach you?"],
    ["field", "How are schools changing from the inside?"],
  ],
  engineering: [
    ["work", "How does a design get from a sketch to something that holds?"],
    ["work", "What do you do when a test fails late in a project?"],
    ["path", "Which project taught you the most about building things?"],
    ["field", "How does sustainability change the way you design?"],
  ],
  finance: [
    ["work", "What does the day of a close or a deadline look like?"],
    ["work", "How do you explain a risk to someone who does not want to hear it?"],
    ["path", "How did you find the corner of finance that suits you?"],
    ["field", "How does regulation shape what beginners get to do?"],
  ],
  health: [
    ["work", "What does a shift look like when it goes well?"],
    ["work", "How do you carry the hard days?"],
    ["path", "What made you choose your specialty?"],
    ["field", "How are the roles in a care team changing?"],
  ],
  law: [
    ["work", "How does a case move from the first call to the end?"],
    ["work", "How do you give a client bad news?"],
    ["path", "What drew you to your area of law?"],
    ["field", "How is legal technology changing what junior lawyers do?"],
  ],
  media: [
    ["work", "How does one story get chosen over another?"],
    ["work", "How do you check what you publish when time is short?"],
    ["path", "How did you get your first piece in front of an audience?"],
    ["field", "How do newsrooms and freelancers work together today?"],
  ],
  public: [
    ["work", "How does an idea become a rule that people live with?"],
    ["work", "How do you work with people who disagree about what is right?"],
    ["path", "What brought you from your studies to public service?"],
    ["field", "What would surprise outsiders about how decisions are made?"],
  ],
  research: [
    ["work", "What do the months between two results look like?"],
    ["work", "How do you choose the next question to work on?"],
    ["path", "How did you find the people you do research with?"],
    ["field", "Where do people with a doctorate in your subject end up?"],
  ],
  technology: [
    ["work", "How does a feature get from an idea to people’s hands?"],
    ["work", "What does your team do when something breaks at night?"],
    ["path", "How did you learn the parts of the craft that nobody teaches?"],
    ["field", "How do new tools change what a beginner should learn?"],
  ],
  trades: [
    ["work", "What does a piece of work have to have before you are proud of it?"],
    ["work", "How do you plan a job whose problems show only once you open the wall?"],
    ["path", "What did your master or first employer teach you that you still use?"],
    ["field", "How is the trade finding its next generation?"],
  ],
};
