export {
  enterOffice,
  enterOfficeOfToken,
  type Entered,
  listMyMemberships,
  type MembershipChoice,
} from "./office-door.ts";
