export { planDigests, planSummaries, tellOfMailProblem } from "./plan-notices.ts";
