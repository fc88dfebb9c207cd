export { hashCode, hashToken, isSame, keyFor, randomCode, randomToken } from "./hash.ts";
export {
  type LinkReading,
  type MailPreferenceLink,
  readMailPreferenceLink,
  readThankYouLink,
  signMailPreferenceLink,
  signThankYouLink,
  type ThankYouLink,
} from "./link-token.ts";
export { openSignIn, openText, sealSignIn, sealText, type SignInSecret } from "./seal.ts";
