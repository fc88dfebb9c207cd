/** The rules of a preparation: fetched once the page stands, since what the server computed is on it already. */
export { checkPolicyOf, checkQuestions, prepSteps, questionBudget, withClosing } from "@askaround/core/prep";
