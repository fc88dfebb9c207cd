export { planDigests, tellOfMailProblem } from "./plan-notices.ts";
