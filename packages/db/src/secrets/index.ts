export { hashCode, hashToken, isSame, keyFor, randomCode, randomToken } from "./hash.ts";
export {
  type LinkReading,
  type MailPreferenceLink,
  type MeetingLink,
  readMailPreferenceLink,
  readMeetingLink,
  readThankYouLink,
  signMailPreferenceLink,
  signMeetingLink,
  signThankYouLink,
  type ThankYouLink,
} from "./link-token.ts";
export { openSignIn, openText, sealSignIn, sealText, type SignInSecret } from "./seal.ts";
