export {
  addSession,
  claimPeople,
  endSession,
  findLogin,
  findSession,
  type Login,
  saveLogin,
  type StoredSession,
  verifyLogin,
} from "./logins.ts";
export {
  enterByFeed,
  enterByLink,
  type Entered,
  listMyMemberships,
  type MembershipChoice,
} from "./office-door.ts";
export { inSessionOffice } from "./session-transaction.ts";
export {
  CODE_TRIES,
  type CodeOf,
  countCodeTry,
  findToken,
  type PendingToken,
  requestSignIn,
  type SignInRequest,
  spendToken,
} from "./sign-in.ts";
