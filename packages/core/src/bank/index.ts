export {
  addOfficeQuestion,
  changeOfficeQuestion,
  offerQuestion,
  placeOfficeQuestion,
} from "./change-bank.ts";
export { adviceFor, offeredBank, shownPart } from "./office-bank.ts";
export { OFFICE_PHASES, type OfficeQuestion } from "./office-question.ts";
export type { BankStore } from "./ports.ts";
export { AddOfficeQuestion, ChangeOfficeQuestion, OfferQuestion, PlaceOfficeQuestion } from "./schemas.ts";
