export { enterBySession, type Entered, listMyMemberships, type MembershipChoice } from "./office-door.ts";
